"""Compiles models to Swift and compares what they compute with `InferenceSession`, bit for bit.

usage: python compiled.py [--time] [--builtin] [--debug] [--package FOLDER] MODEL.onnx…

Each model becomes a module of a package that is made in FOLDER (.build-compiled) and built; its runs
get random inputs of the declared types, as many in a batch as the example has that lies beside the
model (test_data_set_0/input_0.pb), or one. With --time it also prints how long both take, in turns.
Wants `mnist` on the path or in .build/release.
"""

import argparse
import re
import shutil
import subprocess
import sys
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]

MANIFEST = """\
// swift-tools-version: 6.2
import PackageDescription

let models = [{models}]
let package = Package(
  name: "compiled",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "swift-mnist", path: "{repository}")],
  targets: models.map {{ .target(name: $0, swiftSettings: [{settings}]) }} + [
    .executableTarget(
      name: "compare",
      dependencies: models.map {{ .target(name: $0) }}
        + [
          .product(name: "MNISTInference", package: "swift-mnist"),
          .product(name: "MNISTONNX", package: "swift-mnist"),
        ])
  ],
  swiftLanguageModes: [.v6]
)
"""

ADAPTER = """\
/// The network on bytes: its inputs and outputs one after the other.
public struct Adapter: ~Copyable {{
  private let network = {name}()
  private var workspace: {name}.Workspace
  {variables}

  public static var inputShapes: [[Int]] {{ {name}.inputShapes }}

  public init() {{ workspace = network.makeWorkspace() }}

  public mutating func set(_ bytes: [[UInt8]]) {{
    {set}
  }}

  public mutating func run() {{
    {spans}
    {attempt}network.run({arguments}, in: &workspace)
    {kept}
  }}

  public var outputs: [[UInt8]] {{ [{outputs}] }}
}}

private func values<Element>(_ bytes: [UInt8], _ zero: Element) -> [Element] {{
  var result = [Element](repeating: zero, count: bytes.count / MemoryLayout<Element>.size)
  result.withUnsafeMutableBytes {{ $0.copyBytes(from: bytes) }}
  return result
}}

private func bytes<Element>(_ values: [Element]) -> [UInt8] {{
  values.withUnsafeBytes {{ [UInt8]($0) }}
}}
"""

COMPARE = """\
import Foundation
import MNISTInference
import MNISTONNX
{imports}

nonisolated(unsafe) var failures = 0
let isTimed = CommandLine.arguments.contains("--time")
nonisolated(unsafe) var logarithms: [Double] = []

func bytes<Element>(_ values: [Element]) -> [UInt8] {{ values.withUnsafeBytes {{ [UInt8]($0) }} }}

func raw(_ elements: TensorElements) -> [UInt8] {{
  switch elements {{
  case .float32(let values): bytes(values)
  case .float64(let values): bytes(values)
  case .uint8(let values): values
  case .int8(let values): bytes(values)
  case .int32(let values): bytes(values)
  case .int64(let values): bytes(values)
  case .bool(let values): bytes(values)
  }}
}}

func random(_ type: ElementType, _ count: Int) -> TensorElements {{
  func numbers<Element>(_ one: () -> Element) -> [Element] {{ (0..<count).map {{ _ in one() }} }}
  // Half of a picture is background.
  func real() -> Double {{ max(0, Double.random(in: -1...1)) }}
  return switch type {{
  case .float32: .float32(numbers {{ Float(real()) }})
  case .float64: .float64(numbers {{ real() }})
  case .uint8: .uint8(numbers {{ UInt8(255 * real()) }})
  case .int8: .int8(numbers {{ Int8.random(in: 0...9) }})
  case .int32: .int32(numbers {{ Int32.random(in: 0...9) }})
  case .int64: .int64(numbers {{ Int64.random(in: 0...9) }})
  case .bool: .bool(numbers {{ Bool.random() }})
  }}
}}

/// The least time of a call, in microseconds.
func least(_ rounds: Int, _ body: () throws -> Void) rethrows -> Double {{
  var best = Double.infinity
  for _ in 0..<rounds {{
    let start = ContinuousClock.now
    try body()
    let time = start.duration(to: .now)
    best = min(best, Double(time.components.attoseconds) / 1e12 + 1e6 * Double(time.components.seconds))
  }}
  return best
}}

/// Whether the session takes one input and gives one output of `Float`; it has then run.
func runs(_ values: [Float], _ result: inout [Float], _ workspace: inout Workspace) -> Bool {{
  do {{
    var span = result.mutableSpan
    try workspace.run(values.span, into: &span)
    return true
  }} catch {{
    return false
  }}
}}

func compare(
  _ name: String, _ path: String, shapes: [[Int]], _ set: ([[UInt8]]) -> Void, _ run: () -> Void,
  _ outputs: () -> [[UInt8]]
) throws {{
  let file = URL(fileURLWithPath: path)
  let model = try Model(
    [UInt8](Data(contentsOf: file)),
    externalData: {{ (name, offset, length) throws(ExternalDataError) in
      let beside = file.deletingLastPathComponent().appendingPathComponent(name.description)
      guard let bytes = try? Data(contentsOf: beside) else {{ throw .notFound }}
      guard offset + length <= bytes.count else {{ throw .tooShort(fileLength: bytes.count) }}
      return [UInt8](bytes[offset..<offset + length])
    }})
  let session = try InferenceSession(model)
  var differing = 0
  var inputs: [Name: Tensor] = [:]
  let rounds = 10
  for _ in 0..<rounds {{
    var given: [[UInt8]] = []
    for (input, shape) in zip(session.inputs, shapes) {{
      let elements = random(input.elementType, shape.reduce(1, *))
      given.append(raw(elements))
      inputs[input.name] = try Tensor(shape: shape, elements: elements)
    }}
    set(given)
    run()
    let results = try session.run(inputs)
    let expected = session.outputs.map {{ raw(results[$0]!.elements) }}
    if expected != outputs() {{ differing += 1 }}
  }}
  if differing > 0 {{ failures += 1 }}
  var text = differing == 0 ? "equal" : "DIFFERS in \\(differing) of \\(rounds)"
  if isTimed {{
    var workspace = try session.planned(for: shapes).makeWorkspace()
    let first = inputs[session.inputs[0].name]!
    var scratch = [Float](repeating: 0, count: outputs()[0].count / 4)
    let isSimple = session.inputs.count == 1 && first.floats != nil
      && runs(first.floats!, &scratch, &workspace)
    var (compiled, planned) = (Double.infinity, Double.infinity)
    for _ in 0..<20 {{
      compiled = min(compiled, least(50, run))
      planned = min(planned, try least(50) {{
        if isSimple {{
          _ = runs(first.floats!, &scratch, &workspace)
        }} else {{
          _ = try workspace.run(inputs)
        }}
      }})
    }}
    logarithms.append(log(planned / compiled))
    text += String(format: "  %8.2f us, session %8.2f us, %5.2f x", compiled, planned, planned / compiled)
  }}
  print(text, name)
}}

{calls}
if isTimed {{
  print(String(format: "geometric mean %.3f", exp(logarithms.reduce(0, +) / Double(logarithms.count))))
}}
print("\\({count} - failures) equal, \\(failures) differ")
exit(failures == 0 ? 0 : 1)
"""

CALL = """\
do {{
  nonisolated(unsafe) var adapter = {module}.Adapter()
  try compare(
    "{name}", "{path}", shapes: {module}.Adapter.inputShapes, {{ adapter.set($0) }}, {{ adapter.run() }},
    {{ adapter.outputs }})
}} catch {{
  failures += 1
  print("failed: \\(error) {name}")
}}
"""

PARAMETER = re.compile(r"(?:(\w+) )?(\w+): (inout Mutable)?Span<(\w+)>")


def adapter(source: str, name: str) -> str:
    """Swift that runs a network, made from the declaration of its `run`."""
    declaration = re.search(r"func run\((.*?)in workspace", source, re.S)[1]
    parameters = [
        (label or parameter, parameter, bool(is_output), kind)
        for label, parameter, is_output, kind in PARAMETER.findall(declaration)
    ]
    shapes = {
        is_output: [
            [int(length) for length in re.findall(r"\d+", shape)]
            for shape in re.findall(
                r"\[([\d, ]*)\]",
                re.search(rf"static let {'out' if is_output else 'in'}putShapes: \[\[Int\]\] = \[(.*?)\]\n", source, re.S)[1],
            )
        ]
        for is_output in (False, True)
    }
    variables, assignments, spans, kept, arguments, outputs = [], [], [], [], [], []
    numbers = {False: 0, True: 0}
    for label, parameter, is_output, kind in parameters:
        count = 1
        for length in shapes[is_output][numbers[is_output]]:
            count *= length
        zero = "false" if kind == "Bool" else f"0 as {kind}"
        variables.append(f"private var {parameter}_ = [{kind}](repeating: {zero}, count: {count})")
        prefix = "" if label == "_" else f"{label}: "
        if is_output:
            # A span of a property would lock all of the structure.
            spans.append(f"var {parameter}Values = {parameter}_")
            spans.append(f"{parameter}_ = []")
            spans.append(f"var {parameter}Span = {parameter}Values.mutableSpan")
            kept.append(f"{parameter}_ = {parameter}Values")
            arguments.append(f"{prefix}&{parameter}Span")
            outputs.append(f"bytes({parameter}_)")
        else:
            assignments.append(f"{parameter}_ = values(bytes[{numbers[is_output]}], {zero})")
            spans.append(f"let {parameter}Values = {parameter}_")
            arguments.append(f"{prefix}{parameter}Values.span")
        numbers[is_output] += 1
    return ADAPTER.format(
        name=name, attempt="try! " if "throws(UnusableValue)" in source else "", variables="\n  ".join(variables), set="\n    ".join(assignments),
        spans="\n    ".join(spans), kept="\n    ".join(kept), arguments=", ".join(arguments), outputs=", ".join(outputs))


def batch(model: Path) -> int:
    """The first length of the example's first input: a graph may fit no other."""
    try:
        tensor = (model.parent / "test_data_set_0" / "input_0.pb").read_bytes()
    except FileNotFoundError:
        return 1
    # TensorProto starts with its lengths: field 1, packed, each of seven bits and more to come.
    if len(tensor) < 3 or tensor[0] != 0x0A or tensor[1] == 0:
        return 1
    length, shift = 0, 0
    for byte in tensor[2:2 + tensor[1]]:
        length |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            break
    return max(1, length)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("models", nargs="+", type=Path)
    parser.add_argument("--time", action="store_true")
    parser.add_argument("--debug", action="store_true", help="build without optimization")
    parser.add_argument("--builtin", action="store_true", help="compile with that option")
    parser.add_argument("--package", type=Path, default=REPOSITORY / ".build-compiled")
    arguments = parser.parse_args()
    mnist = shutil.which("mnist") or REPOSITORY / ".build" / "release" / "mnist"
    sources = arguments.package / "Sources"
    shutil.rmtree(sources, ignore_errors=True)
    modules, calls, failed = [], [], 0
    for number, path in enumerate(arguments.models):
        module = f"Model{number}"
        folder = sources / module
        folder.mkdir(parents=True)
        done = subprocess.run(
            [mnist, "compile", path, "--name", "Network", "--batch", str(batch(path)),
             "-o", folder / "Network.swift"]
            + (["--builtin"] if arguments.builtin else []),
            stderr=subprocess.PIPE, text=True)
        if done.returncode:
            print(done.stderr.strip())
            shutil.rmtree(folder)
            failed += 1
            continue
        source = (folder / "Network.swift").read_text()
        (folder / "Adapter.swift").write_text(adapter(source, "Network"))
        modules.append(module)
        name = f"{path.parent.name}/{path.name}"
        calls.append(CALL.format(module=module, name=name, path=path.resolve()))
    (sources / "compare").mkdir()
    (sources / "compare" / "main.swift").write_text(COMPARE.format(
        imports="\n".join(f"import {module}" for module in modules), calls="".join(calls),
        count=len(modules)))
    (arguments.package / "Package.swift").write_text(MANIFEST.format(
        models=", ".join(f'"{module}"' for module in modules), repository=REPOSITORY,
        settings='.enableExperimentalFeature("BuiltinModule")' if arguments.builtin else ""))
    build = ["swift", "build", "--package-path", arguments.package, "--product", "compare"]
    build += [] if arguments.debug else ["-c", "release"]
    subprocess.run(build, check=True, stdout=subprocess.DEVNULL)
    folder = "debug" if arguments.debug else "release"
    compared = subprocess.run(
        [arguments.package / ".build" / folder / "compare"] + (["--time"] if arguments.time else []))
    sys.exit(compared.returncode or failed)


if __name__ == "__main__":
    main()

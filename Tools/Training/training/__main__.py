"""Trains, exports and evaluates the digit classifier of swift-mnist."""

import argparse
from pathlib import Path

from training import disturbances, handwriting, mistakes, numbers
from training.checkpoint import Recipe
from training.data import REPOSITORY
from training.evaluation import report, shipped_threshold
from training.export import export
from training.gallery import gallery
from training.library import Library
from training.loop import train
from training.network import ARCHITECTURES
from training.pictures import source
from training.risk import draw

RUN = REPOSITORY / "Tools" / "Training" / ".build-training"
CACHE = REPOSITORY / ".build" / "training-pictures"
GALLERY = REPOSITORY / ".build" / "gallery"
WEIGHTS = REPOSITORY / "Weights"


def main() -> None:
    arguments = _parser().parse_args()
    match arguments.command:
        case "train":
            pictures = source(arguments.cache) if handwriting.is_available() else None
            if pictures is None:
                print("there is no handwriting: training on MNIST alone", flush=True)
            teacher = str(arguments.teacher) if arguments.teacher else None
            recipe = Recipe(
                arguments.seed, arguments.epochs, arguments.architecture,
                arguments.negatives and pictures is not None, teacher,
            )
            train(recipe, arguments.run, arguments.cache, pictures)
        case "export":
            pictures = source(arguments.cache)
            export(arguments.run, arguments.weights, pictures, arguments.unfinished)
        case "gallery":
            print(gallery(arguments.model, source(arguments.cache), arguments.output, arguments.final))
        case "risk":
            models = dict(model.split("=", 1) for model in arguments.model)
            draw({name: Path(path) for name, path in models.items()},
                 source(arguments.cache), arguments.output)
        case "numbers":
            tool = numbers.tool()
            library = Library(source(arguments.cache).library)
            if arguments.fit:
                threshold = shipped_threshold((WEIGHTS / "digits.onnx").read_bytes()) or 0
                print(numbers.fit(tool, library, threshold))
            print(numbers.report(tool, library))
        case "mistakes":
            model = arguments.model.read_bytes()
            library = Library(source(arguments.cache).library)
            print(mistakes.sheet(library, model, shipped_threshold(model) or 0, arguments.output))
        case "paper":
            model = arguments.model.read_bytes()
            library = Library(source(arguments.cache).library)
            print(disturbances.report(library, model, shipped_threshold(model) or 0))
        case "evaluate":
            print(report(arguments.model, source(arguments.cache), arguments.final))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    parser.add_argument("--cache", type=Path, default=CACHE, help="folder of drawn pen strokes")
    commands = parser.add_subparsers(dest="command", required=True)
    run_help = "folder of the run's checkpoint"

    train_parser = commands.add_parser("train", help="train, or resume an interrupted run")
    train_parser.add_argument("--seed", type=int, default=1)
    train_parser.add_argument("--epochs", type=int, default=32)
    train_parser.add_argument("--architecture", choices=ARCHITECTURES, default="digits-5x5x24")
    train_parser.add_argument(
        "--no-negatives", dest="negatives", action="store_false", help="show nothing but digits"
    )
    train_parser.add_argument(
        "--teacher", type=Path, metavar="RUN", help="folder of a finished run to learn from as well"
    )
    train_parser.add_argument("--run", type=Path, default=RUN, help=run_help)

    export_parser = commands.add_parser("export", help="write digits.onnx and DigitsModel.swift")
    export_parser.add_argument("--run", type=Path, default=RUN, help=run_help)
    export_parser.add_argument("--weights", type=Path, default=WEIGHTS, help="where to write")
    export_parser.add_argument(
        "--unfinished", action="store_true", help="take the run as far as it got"
    )

    evaluate_parser = commands.add_parser("evaluate", help="accuracy of an exported model")
    evaluate_parser.add_argument("--model", type=Path, default=WEIGHTS / "digits.onnx")
    evaluate_parser.add_argument(
        "--final", action="store_true", help="also the 10,000 test images: for the record only"
    )

    numbers_parser = commands.add_parser("numbers", help="how many numbers are read right")
    numbers_parser.add_argument(
        "--fit", action="store_true", help="also find weights for the geometry, to put into SpanScore"
    )

    mistakes_parser = commands.add_parser("mistakes", help="a picture of typical mistakes, drawn by us")
    mistakes_parser.add_argument("--model", type=Path, default=WEIGHTS / "digits.onnx")
    mistakes_parser.add_argument("--output", type=Path, default=WEIGHTS / "mistakes.png")

    paper_parser = commands.add_parser("paper", help="digits among printed lines, edges, neighbors")
    paper_parser.add_argument("--model", type=Path, default=WEIGHTS / "digits.onnx")

    risk_parser = commands.add_parser("risk", help="a picture of risk against coverage")
    risk_parser.add_argument("model", nargs="+", metavar="NAME=MODEL")
    risk_parser.add_argument("--output", type=Path, default=WEIGHTS / "risk-coverage.png")

    gallery_parser = commands.add_parser(
        "gallery", help="pictures of mistakes, confusion matrices, and scribbles and letters"
    )
    gallery_parser.add_argument("--model", type=Path, default=WEIGHTS / "digits.onnx")
    gallery_parser.add_argument("--output", type=Path, default=GALLERY, help="folder of pictures")
    gallery_parser.add_argument(
        "--final", action="store_true", help="also the 10,000 test images: for the record only"
    )
    return parser


if __name__ == "__main__":
    main()

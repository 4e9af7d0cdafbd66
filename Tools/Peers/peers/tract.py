"""tract through its Python API."""

from .contender import Contender
from .worker import arguments, python_contender, serve


def contender() -> Contender:
    return python_contender("tract", "tract", "tract", "1 thread, fixed shapes")


def main() -> None:
    model, values = arguments()
    import numpy as np
    import tract

    loaded = tract.onnx().load(model)
    types = {"float32": "f32", "float64": "f64", "uint8": "u8"}
    loaded.set_input_fact(0, ",".join(map(str, values.shape)) + "," + types[values.dtype.name])
    state = loaded.into_model().into_runnable().spawn_state()
    source = tract.Tensor.from_numpy(values)

    def run() -> np.ndarray:
        return state.run([source])[0].to_numpy()

    serve(run)


if __name__ == "__main__":
    main()

"""OpenCV's dnn module through its Python API."""

from .contender import Contender
from .worker import arguments, python_contender, serve


def contender() -> Contender:
    return python_contender("OpenCV dnn", "opencv-python-headless", "opencv", "1 thread")


def main() -> None:
    model, values = arguments()
    import cv2
    import numpy as np

    cv2.setNumThreads(1)
    network = cv2.dnn.readNetFromONNX(model)

    def run() -> np.ndarray:
        network.setInput(values)
        return network.forward()

    serve(run)


if __name__ == "__main__":
    main()

"""Trains, exports and evaluates the digit classifier of swift-mnist."""

import argparse
from pathlib import Path

from training.checkpoint import Recipe
from training.data import REPOSITORY
from training.evaluation import report
from training.export import export
from training.loop import train

RUN = REPOSITORY / "Tools" / "Training" / ".build-training"
WEIGHTS = REPOSITORY / "Weights"


def main() -> None:
    arguments = _parser().parse_args()
    match arguments.command:
        case "train":
            train(Recipe(arguments.seed, arguments.epochs), arguments.run)
        case "export":
            export(arguments.run, arguments.weights)
        case "evaluate":
            report(arguments.model, arguments.test)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    run_help = "folder of the run's checkpoint"

    train_parser = commands.add_parser("train", help="train, or resume an interrupted run")
    train_parser.add_argument("--seed", type=int, default=1)
    train_parser.add_argument("--epochs", type=int, default=60)
    train_parser.add_argument("--run", type=Path, default=RUN, help=run_help)

    export_parser = commands.add_parser("export", help="write digits.onnx and DigitsModel.swift")
    export_parser.add_argument("--run", type=Path, default=RUN, help=run_help)
    export_parser.add_argument("--weights", type=Path, default=WEIGHTS, help="where to write")

    evaluate_parser = commands.add_parser("evaluate", help="accuracy of an exported model")
    evaluate_parser.add_argument("--model", type=Path, default=WEIGHTS / "digits.onnx")
    evaluate_parser.add_argument(
        "--test", action="store_true", help="also the 10,000 test images: for the record only"
    )
    return parser


if __name__ == "__main__":
    main()

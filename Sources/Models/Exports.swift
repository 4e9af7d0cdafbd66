// What the interface is made of: one import is enough, also with `MemberImportVisibility`.

@_exported import MNIST
@_exported import MNISTInference
@_exported import MNISTONNX
@_exported import MNISTPreprocessing

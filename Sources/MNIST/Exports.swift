// What `MNIST`'s interface is made of: one import is enough, also with `MemberImportVisibility`.

@_exported import MNISTPreprocessing

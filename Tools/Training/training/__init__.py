"""Training and export of the digit classifier embedded in swift-mnist."""

import MNIST

/// The description of the service at `GET /openapi.json`. Tests compare the service with it.
enum OpenAPIDocument {
  /// An OpenAPI 3.1 document.
  static let json = #"""
    {
      "openapi": "3.1.0",
      "info": {
        "title": "MNIST service", "version": "\#(LibraryVersion.current)",
        "description": "Recognizes handwritten digits and numbers."
      },
      "paths": {
        "/": {
          "get": {
            "summary": "The page to draw on.",
            "responses": {
              "200": {
                "description": "The page.", "content": {"text/html": {"schema": {"type": "string"}}}
              },
              "304": {"description": "The client already has the page."},
              "404": {"$ref": "#/components/responses/Problem"}
            }
          }
        },
        "/studio.html": {
          "get": {
            "summary": "The page with the whole library, which runs any ONNX classifier.",
            "responses": {
              "200": {
                "description": "The page.",
                "content": {"text/html": {"schema": {"type": "string"}}}
              },
              "304": {"description": "The client already has the page."},
              "404": {"$ref": "#/components/responses/Problem"}
            }
          }
        },
        "/v1/classify": {
          "post": {
            "summary": "Classifies one drawing.",
            "requestBody": {
              "required": true,
              "content": {
                "image/png": {"schema": {"type": "string", "format": "binary"}},
                "application/json": {"schema": {"$ref": "#/components/schemas/Drawing"}},
                "application/octet-stream": {
                  "schema": {
                    "description": "784 bytes from 0 to 255, or 784 little-endian float32 from 0 to 1.",
                    "type": "string",
                    "format": "binary"
                  }
                }
              }
            },
            "responses": {
              "200": {
                "description": "The answer.",
                "content": {
                  "application/json": {
                    "schema": {"$ref": "#/components/schemas/Prediction"}
                  }
                }
              },
              "400": {"$ref": "#/components/responses/Problem"},
              "405": {"$ref": "#/components/responses/Problem"},
              "413": {"$ref": "#/components/responses/Problem"},
              "415": {"$ref": "#/components/responses/Problem"},
              "422": {"$ref": "#/components/responses/Problem"},
              "500": {"$ref": "#/components/responses/Problem"},
              "503": {"$ref": "#/components/responses/Problem"}
            }
          }
        },
        "/v1/classify/batch": {
          "post": {
            "summary": "Classifies several drawings.",
            "requestBody": {
              "required": true,
              "content": {
                "application/json": {"schema": {"$ref": "#/components/schemas/Drawings"}},
                "application/octet-stream": {
                  "schema": {
                    "description": "784 bytes for each of 1 to 1000 pictures.",
                    "type": "string",
                    "format": "binary"
                  }
                }
              }
            },
            "responses": {
              "200": {
                "description": "The answer.",
                "content": {
                  "application/json": {
                    "schema": {"$ref": "#/components/schemas/Predictions"}
                  }
                }
              },
              "400": {"$ref": "#/components/responses/Problem"},
              "405": {"$ref": "#/components/responses/Problem"},
              "413": {"$ref": "#/components/responses/Problem"},
              "415": {"$ref": "#/components/responses/Problem"},
              "422": {"$ref": "#/components/responses/Problem"},
              "500": {"$ref": "#/components/responses/Problem"},
              "503": {"$ref": "#/components/responses/Problem"}
            }
          }
        },
        "/v1/read": {
          "post": {
            "summary": "Reads a number: one line of digits.",
            "requestBody": {
              "required": true,
              "content": {
                "image/png": {"schema": {"type": "string", "format": "binary"}},
                "application/json": {"schema": {"$ref": "#/components/schemas/Drawing"}},
                "application/octet-stream": {
                  "schema": {
                    "description": "784 bytes from 0 to 255, or 784 little-endian float32 from 0 to 1.",
                    "type": "string",
                    "format": "binary"
                  }
                }
              }
            },
            "responses": {
              "200": {
                "description": "The answer.",
                "content": {
                  "application/json": {
                    "schema": {"$ref": "#/components/schemas/Reading"}
                  }
                }
              },
              "400": {"$ref": "#/components/responses/Problem"},
              "405": {"$ref": "#/components/responses/Problem"},
              "413": {"$ref": "#/components/responses/Problem"},
              "415": {"$ref": "#/components/responses/Problem"},
              "422": {"$ref": "#/components/responses/Problem"},
              "500": {"$ref": "#/components/responses/Problem"},
              "503": {"$ref": "#/components/responses/Problem"}
            }
          }
        },
        "/v1/model": {
          "get": {
            "summary": "Describes the model.",
            "responses": {
              "200": {
                "description": "The answer.",
                "content": {
                  "application/json": {"schema": {"$ref": "#/components/schemas/Model"}}
                }
              }
            }
          }
        },
        "/health/live": {
          "get": {
            "summary": "Whether the process is alive.",
            "responses": {
              "200": {
                "description": "The answer.",
                "content": {
                  "application/json": {"schema": {"$ref": "#/components/schemas/Health"}}
                }
              }
            }
          }
        },
        "/health/ready": {
          "get": {
            "summary": "Whether requests should be sent here.",
            "responses": {
              "200": {
                "description": "The answer.",
                "content": {
                  "application/json": {"schema": {"$ref": "#/components/schemas/Health"}}
                }
              },
              "503": {"$ref": "#/components/responses/Problem"}
            }
          }
        },
        "/metrics": {
          "get": {
            "summary": "Counters in Prometheus's text format.",
            "responses": {
              "200": {
                "description": "The answer.",
                "content": {"text/plain": {"schema": {"type": "string"}}}
              }
            }
          }
        },
        "/openapi.json": {
          "get": {
            "summary": "This document.",
            "responses": {
              "200": {
                "description": "The answer.",
                "content": {"application/json": {"schema": {"type": "object"}}}
              }
            }
          }
        }
      },
      "components": {
        "responses": {
          "Problem": {
            "description": "Why the request failed.",
            "content": {
              "application/problem+json": {
                "schema": {"$ref": "#/components/schemas/Problem"}
              }
            }
          }
        },
        "schemas": {
          "Drawing": {
            "description": "What one picture or one pen made.",
            "oneOf": [
              {"$ref": "#/components/schemas/Image"},
              {"$ref": "#/components/schemas/Pixels"},
              {"$ref": "#/components/schemas/Strokes"}
            ]
          },
          "Image": {
            "description": "A picture in MNIST's form: rows from the top, 0 for the background.",
            "type": "object",
            "required": ["pixels"],
            "not": {"anyOf": [{"required": ["rgba"]}, {"required": ["strokes"]}]},
            "properties": {
              "pixels": {
                "type": "array",
                "minItems": 784,
                "maxItems": 784,
                "items": {"type": "number", "minimum": 0, "maximum": 1}
              }
            }
          },
          "Pixels": {
            "description": "4 bytes a pixel (red, green, blue, straight alpha), row by row.",
            "type": "object",
            "required": ["width", "height", "rgba"],
            "not": {"anyOf": [{"required": ["pixels"]}, {"required": ["strokes"]}]},
            "properties": {
              "width": {"type": "integer", "minimum": 1},
              "height": {"type": "integer", "minimum": 1},
              "rgba": {
                "type": "string",
                "contentEncoding": "base64",
                "minLength": 8,
                "pattern": "^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"
              }
            }
          },
          "Strokes": {
            "description": "Lines of a pen, in any unit; at most 8192 points.",
            "type": "object",
            "required": ["strokes", "width"],
            "not": {"anyOf": [{"required": ["pixels"]}, {"required": ["rgba"]}]},
            "properties": {
              "width": {
                "description": "The pen's, in the unit of the points.",
                "type": "number",
                "minimum": 0.001,
                "maximum": 1000000
              },
              "strokes": {
                "type": "array",
                "items": {
                  "type": "array",
                  "items": {
                    "description": "x to the right, y downward, and what the width is multiplied by.",
                    "type": "array",
                    "minItems": 2,
                    "maxItems": 3,
                    "prefixItems": [
                      {"type": "number", "minimum": -1000000, "maximum": 1000000},
                      {"type": "number", "minimum": -1000000, "maximum": 1000000},
                      {"type": "number", "minimum": 0.001, "maximum": 16}
                    ]
                  }
                }
              }
            }
          },
          "Drawings": {
            "type": "object",
            "required": ["images"],
            "properties": {
              "images": {
                "type": "array",
                "minItems": 1,
                "maxItems": 100,
                "items": {"$ref": "#/components/schemas/Drawing"}
              }
            }
          },
          "Prediction": {
            "type": "object",
            "required": [
              "verdict", "digit", "confidence", "probabilities", "blank", "elapsed_us"
            ],
            "properties": {
              "verdict": {"type": "string", "enum": ["digit", "not-a-digit", "blank"]},
              "digit": {"type": ["integer", "null"], "minimum": 0, "maximum": 9},
              "confidence": {"type": "number", "minimum": 0, "maximum": 1},
              "probabilities": {
                "type": "array",
                "minItems": 10,
                "maxItems": 10,
                "items": {"type": "number", "minimum": 0, "maximum": 1}
              },
              "blank": {"type": "boolean"},
              "elapsed_us": {"type": "integer", "minimum": 0}
            }
          },
          "Predictions": {
            "type": "object",
            "required": ["predictions"],
            "properties": {
              "predictions": {
                "type": "array",
                "items": {"$ref": "#/components/schemas/Prediction"}
              }
            }
          },
          "Reading": {
            "type": "object",
            "required": ["text", "confidence", "digits", "elapsed_us"],
            "properties": {
              "text": {"type": "string", "pattern": "^[0-9?]*$"},
              "confidence": {"type": "number", "minimum": 0, "maximum": 1},
              "digits": {
                "type": "array",
                "items": {
                  "type": "object",
                  "required": ["digit", "confidence", "x", "y", "width", "height"],
                  "properties": {
                    "digit": {"type": ["integer", "null"], "minimum": 0, "maximum": 9},
                    "confidence": {"type": "number", "minimum": 0, "maximum": 1},
                    "x": {"type": "number"},
                    "y": {"type": "number"},
                    "width": {"type": "number", "minimum": 0},
                    "height": {"type": "number", "minimum": 0}
                  }
                }
              },
              "elapsed_us": {"type": "integer", "minimum": 0}
            }
          },
          "Model": {
            "type": "object",
            "required": ["name", "inputs", "parameters", "accuracy"],
            "properties": {
              "name": {"type": "string"},
              "inputs": {
                "type": "array",
                "items": {
                  "type": "object",
                  "required": ["name", "type", "shape"],
                  "properties": {
                    "name": {"type": "string"},
                    "type": {"type": "string"},
                    "shape": {
                      "type": "array",
                      "items": {"type": ["integer", "string", "null"]}
                    }
                  }
                }
              },
              "parameters": {"type": ["integer", "null"]},
              "accuracy": {"type": ["number", "null"]}
            }
          },
          "Health": {
            "type": "object",
            "required": ["status"],
            "properties": {"status": {"enum": ["live", "ready"]}}
          },
          "Problem": {
            "description": "RFC 9457.",
            "type": "object",
            "required": ["type", "title", "status", "detail", "instance"],
            "properties": {
              "type": {"type": "string"},
              "title": {"type": "string"},
              "status": {"type": "integer"},
              "detail": {"type": "string"},
              "instance": {"type": "string"}
            }
          }
        }
      }
    }
    """#
}

/* swift-mnist for C, and for whatever speaks C's binary interface, WebAssembly included.
 *
 * Link with the static library `mnist-c` of the Swift package. A recognizer holds a model, a
 * canvas and the last result; it belongs to one thread at a time, and different recognizers may be
 * used at the same time. Every function takes a recognizer that mnist_create returned and that
 * mnist_destroy wasn't given yet. No function fails in another way than the one described.
 */
#ifndef MNIST_H
#define MNIST_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct mnist_recognizer mnist_recognizer;

/* A recognizer with the weights that come with the library. Never NULL. */
mnist_recognizer *mnist_create(void);

/* Frees a recognizer and all memory that it handed out. */
void mnist_destroy(mnist_recognizer *);

/* Makes a canvas and clears it: width x height pixels of red, green, blue and straight alpha, a
 * byte each, row by row from the top. All zero is a transparent canvas. Returns the address to draw
 * at, which stays valid until the next call of mnist_canvas; NULL, with a text, if a side isn't
 * positive or there are more than 67,108,864 pixels. A canvas of the same size as the last one
 * keeps its address. */
uint8_t *mnist_canvas(mnist_recognizer *, int32_t width, int32_t height);

/* Turns the canvas into the picture that a model sees. Returns 1; or 0, with a text, if the canvas is
 * blank, and then picture and probabilities are all zero. */
int32_t mnist_preprocess(mnist_recognizer *);

/* Classifies the picture. Returns the digit, 0 to 9; or -1, with a text, if the picture has a value
 * that isn't from 0 to 1 or the model's result can't be used, and then the probabilities are 0. */
int32_t mnist_classify(mnist_recognizer *);

/* The picture: 28 x 28 values from 0 (paper) to 1 (ink), row by row from the top. They may be
 * written as well, to classify a picture that needs no preprocessing. */
float *mnist_picture(mnist_recognizer *);

/* The probability of each digit, ten values that sum to 1, of the last mnist_classify. */
const float *mnist_probabilities(mnist_recognizer *);

/* Takes an ONNX digit classifier in place of the model in use. The bytes are copied. Returns 1; or
 * 0, with a text that names what is wrong, and then the former model stays. A model that is taken
 * makes picture and probabilities all zero. */
int32_t mnist_load(mnist_recognizer *, const uint8_t *onnx, size_t count);

/* Goes back to the weights that come with the library; picture and probabilities are all zero. */
void mnist_load_embedded(mnist_recognizer *);

/* Why the last function that failed did: UTF-8, zero-terminated, one or more lines; empty before the
 * first. Never NULL. Valid until the next call that makes a text. */
const char *mnist_text(mnist_recognizer *);

/* The model's nodes, a line each: operator, shape of its result (1x8x28x28 with multiplication
 * signs), number of parameters and multiply-accumulates, parted by tabs. A text like mnist_text. */
const char *mnist_model_table(mnist_recognizer *);

/* Runs the picture through the model and keeps what its convolutions and pools compute. Returns
 * their number, 0 if the model has none; or -1, with a text, if that fails. */
int32_t mnist_run_layers(mnist_recognizer *);

/* A layer's number of channels (axis 0), height (1) or width (2); 0 if there's no such layer. */
int32_t mnist_layer_length(mnist_recognizer *, int32_t layer, int32_t axis);

/* A layer's operator and position in the file, "Conv 3". A text like mnist_text; NULL if there's no
 * such layer. */
const char *mnist_layer_name(mnist_recognizer *, int32_t layer);

/* A layer's values, channel after channel, row by row. Valid until the next mnist_run_layers,
 * mnist_load or mnist_load_embedded; NULL if there's no such layer. */
const float *mnist_layer_values(mnist_recognizer *, int32_t layer);

#ifdef __cplusplus
}
#endif

#endif

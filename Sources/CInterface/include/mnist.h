/* swift-mnist for C, and for everything else that uses C's binary interface, such as WebAssembly.
 *
 * Link with the static library `mnist-c` of the Swift package; or with `mnist-digits-c`, which lacks
 * mnist_load, mnist_load_embedded and mnist_model_table, and is a quarter of the size. A recognizer holds a model, a canvas
 * and the last result. Only one thread at a time may use it; different recognizers may be used at the
 * same time. Every function takes a recognizer that mnist_create has returned and mnist_destroy hasn't
 * freed. Functions fail only in the ways described here.
 */
#ifndef MNIST_H
#define MNIST_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct mnist_recognizer mnist_recognizer;

/* The library's version, such as "1.2.3". Never NULL; it needn't be freed. */
const char *mnist_version(void);

/* Makes a recognizer with the library's own model. Never NULL. */
mnist_recognizer *mnist_create(void);

/* Frees a recognizer and all memory that it has returned. */
void mnist_destroy(mnist_recognizer *);

/* Makes a transparent canvas, all zero: width x height pixels of red, green, blue and straight alpha,
 * a byte each, row by row from the top. Returns the address to draw at, which stays valid until the
 * next call of mnist_canvas; or NULL, with a text, if a side isn't positive or there are more than
 * 67,108,864 pixels. A canvas of the same size as the last one keeps its address. */
uint8_t *mnist_canvas(mnist_recognizer *, int32_t width, int32_t height);

/* Turns the canvas into the picture that the model sees. Returns 1; or 0, with a text, if the canvas
 * is blank; the picture and the probabilities are then all zero. */
int32_t mnist_preprocess(mnist_recognizer *);

/* Forgets the strokes. */
void mnist_clear_strokes(mnist_recognizer *);

/* Begins a stroke of a pen that is `width` wide, from 0.001 to 1,000,000, in the unit of its points. */
void mnist_begin_stroke(mnist_recognizer *, float width);

/* Adds a point to the last stroke: x to the right and y downward, each from -1,000,000 to 1,000,000, and
 * what the width is multiplied by, from 0.001 to 16. One point is a dot. Points may be added while a pen
 * moves, with mnist_preprocess_strokes in between. Returns 1; or 0, with a text, if no stroke has begun. */
int32_t mnist_add_point(mnist_recognizer *, float x, float y, float pressure);

/* Turns the strokes into the picture that the model sees; the unit doesn't matter, and no canvas is
 * needed. Returns 1; 0, with a text, if there are none; or -1, with a text, if a number is outside its range
 * or if there are more than 65,536 points. The picture and the probabilities are then all zero. */
int32_t mnist_preprocess_strokes(mnist_recognizer *);

/* Draws the strokes over what is on the canvas, whose pixels are their unit, with smooth edges; alpha 255
 * is opaque. Returns 1; or 0, with a text, if there is no canvas or the strokes are refused as above. */
int32_t mnist_paint_strokes(
    mnist_recognizer *, uint8_t red, uint8_t green, uint8_t blue, uint8_t alpha);

/* Classifies the picture. Returns the most likely digit, 0 to 9; or -1, with a text, if the picture has a value
 * outside 0 to 1 or the model's result can't be used; the probabilities are then all zero. */
int32_t mnist_classify(mnist_recognizer *);

/* What the last mnist_classify found: MNIST_DIGIT; MNIST_NOT_A_DIGIT if the most likely digit's
 * probability is below the threshold; MNIST_BLANK if it failed, or if nothing has been classified since
 * the last mnist_load or a blank drawing. */
enum { MNIST_BLANK = 0, MNIST_DIGIT = 1, MNIST_NOT_A_DIGIT = 2 };
int32_t mnist_verdict(mnist_recognizer *);

/* The least probability, 0 to 1, of what is called a digit; among other digits, half of it is enough. It comes with the model (the property
 * digit_threshold of an ONNX model's metadata_props; 0, which makes everything a digit, without it). */
float mnist_threshold(mnist_recognizer *);

/* Sets the threshold, until another model is loaded. */
void mnist_set_threshold(mnist_recognizer *, float threshold);

/* Reads the number on the canvas, one line of 1 to some 20 digits. Returns MNIST_BLANK if nothing is
 * drawn, MNIST_DIGIT if at least one digit was read, MNIST_NOT_A_DIGIT if there is none; or -1, with a text,
 * if there is no canvas or the model's result can't be used. */
int32_t mnist_read(mnist_recognizer *);

/* The same for the strokes; -1, with a text, if they are refused as by mnist_preprocess_strokes. */
int32_t mnist_read_strokes(mnist_recognizer *);

/* What was read last: a character for each element from left to right, "?" for what is no digit; empty if
 * nothing was. A text like mnist_text. */
const char *mnist_number(mnist_recognizer *);

/* How likely all of it is right, from 0 to 1. */
float mnist_number_confidence(mnist_recognizer *);

/* An element's probability as a digit, or as what it is most like; 0 if there is no such element. */
float mnist_element_confidence(mnist_recognizer *, int32_t element);

/* Where an element's ink is: x, y, width and height, in pixels of the canvas or in the unit of the strokes.
 * Valid until the next call; NULL if there is no such element. */
const float *mnist_element_box(mnist_recognizer *, int32_t element);

/* Makes an element's picture and probabilities those that mnist_picture and mnist_probabilities return, as
 * if it had been classified alone. Returns 1; or 0 if there is no such element. */
int32_t mnist_show_element(mnist_recognizer *, int32_t element);

/* The picture: 28 x 28 values from 0 (paper) to 1 (ink), row by row from the top. It may be written
 * to, to classify a picture that needs no preprocessing. */
float *mnist_picture(mnist_recognizer *);

/* The probability of each digit from the last mnist_classify: ten values whose sum is 1. */
const float *mnist_probabilities(mnist_recognizer *);

/* Loads an ONNX digit classifier in place of the current model. The bytes are copied. Returns 1, and
 * sets the picture and the probabilities to zero; or 0, with a text that says what is wrong, and keeps
 * the current model. */
int32_t mnist_load(mnist_recognizer *, const uint8_t *onnx, size_t count);

/* Goes back to the library's own model, and sets the picture and the probabilities to zero. */
void mnist_load_embedded(mnist_recognizer *);

/* Why the last function that failed did so: UTF-8, zero-terminated, one or more lines; empty if none
 * has failed yet. Never NULL. Valid until the next call that sets a text. */
const char *mnist_text(mnist_recognizer *);

/* The model's nodes, one line each: the operator, the shape of its result (1x8x28x28, with
 * multiplication signs), the number of parameters and of multiply-accumulates, separated by tabs.
 * A text like mnist_text. */
const char *mnist_model_table(mnist_recognizer *);

/* Runs the model on the picture and keeps the outputs of its convolutions and pools, the layers. In the
 * library's own network a convolution and the pool behind it may be one.
 * Returns their number, 0 if the model has none; or -1, with a text, if that fails. */
int32_t mnist_run_layers(mnist_recognizer *);

/* A layer's number of channels (axis 0), height (1) or width (2); 0 if there is no such layer. */
int32_t mnist_layer_length(mnist_recognizer *, int32_t layer, int32_t axis);

/* A layer's operator and position in the file, such as "Conv 3". A text like mnist_text; NULL if there
 * is no such layer. */
const char *mnist_layer_name(mnist_recognizer *, int32_t layer);

/* A layer's values, channel after channel, row by row. Valid until the next mnist_run_layers,
 * mnist_load or mnist_load_embedded; NULL if there is no such layer. */
const float *mnist_layer_values(mnist_recognizer *, int32_t layer);

#ifdef __cplusplus
}
#endif

#endif

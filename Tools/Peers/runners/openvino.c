// OpenVINO through its C API, in the caller's memory, one thread and stream, float32.
//
// The wheel contains the library but not its headers; these are the functions used here.
#include "bursts.h"

typedef struct { int64_t rank, *extents; } shape;
typedef struct { int64_t least, most; } dimension;
typedef struct { dimension rank, *extents; } partial_shape;

int ov_core_create(void **core);
int ov_core_read_model(void *core, const char *model_path, const char *weights_path, void **model);
int ov_core_compile_model(
  void *core, void *model, const char *device, size_t property_count, void **compiled, ...);
int ov_compiled_model_create_infer_request(void *compiled, void **request);
_Bool ov_model_is_dynamic(void *model);
int ov_model_const_input(void *model, void **port);
int ov_model_reshape_single_input(void *model, partial_shape shape);
int ov_partial_shape_create_static(int64_t rank, const int64_t *extents, partial_shape *result);
int ov_port_get_element_type(void *port, int *type);
int ov_shape_create(int64_t rank, const int64_t *extents, shape *result);
int ov_tensor_create_from_host_ptr(int type, shape shape, void *values, void **tensor);
int ov_tensor_data(void *tensor, void **values);
int ov_tensor_get_size(void *tensor, size_t *elements);
int ov_tensor_get_byte_size(void *tensor, size_t *bytes);
int ov_infer_request_set_input_tensor_by_index(void *request, size_t index, void *tensor);
int ov_infer_request_get_output_tensor_by_index(void *request, size_t index, void **tensor);
int ov_infer_request_infer(void *request);
const char *ov_get_last_err_msg(void);

static void check(int status) {
  if (status) fail("OpenVINO", ov_get_last_err_msg());
}

static void run(void *request) {
  check(ov_infer_request_infer(request));
}

int main(int count, char **arguments) {
  if (count != 4) fail("usage", "openvino MODEL INPUT SHAPE");
  struct input input = read_input(arguments[2], arguments[3]);

  void *core, *model, *compiled, *request;
  check(ov_core_create(&core));
  check(ov_core_read_model(core, arguments[1], NULL, &model));
  if (ov_model_is_dynamic(model)) {
    // Fixed shapes are faster, so the peer gets them.
    partial_shape fixed;
    check(ov_partial_shape_create_static(input.rank, input.shape, &fixed));
    check(ov_model_reshape_single_input(model, fixed));
  }
  check(ov_core_compile_model(
    core, model, "CPU", 8, &compiled, "PERFORMANCE_HINT", "LATENCY", "NUM_STREAMS", "1",
    "INFERENCE_NUM_THREADS", "1", "INFERENCE_PRECISION_HINT", "f32"));
  check(ov_compiled_model_create_infer_request(compiled, &request));

  void *port, *tensor, *output, *values;
  int type;
  shape extents;
  check(ov_model_const_input(model, &port));
  check(ov_port_get_element_type(port, &type));
  check(ov_shape_create(input.rank, input.shape, &extents));
  check(ov_tensor_create_from_host_ptr(type, extents, input.bytes, &tensor));
  check(ov_infer_request_set_input_tensor_by_index(request, 0, tensor));

  run(request);
  size_t elements, bytes;
  check(ov_infer_request_get_output_tensor_by_index(request, 0, &output));
  check(ov_tensor_data(output, &values));
  check(ov_tensor_get_size(output, &elements));
  check(ov_tensor_get_byte_size(output, &bytes));
  // The numbers of types differ between versions; their widths don't.
  print_values(
    values, elements,
    bytes == elements * 4 ? float32 : bytes == elements * 8 ? float64 : other);

  serve(run, request);
  return 0;
}

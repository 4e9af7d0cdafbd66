// ONNX Runtime through its C API, in the caller's memory, one thread.
//
// The wheel contains the library but not its header. The functions' places in the table are part of
// the stable ABI: new versions only add to the end.
#include "bursts.h"

typedef void (*function)(void);
struct api_base {
  const function *(*api)(uint32_t version);
  const char *(*version)(void);
};
const struct api_base *OrtGetApiBase(void);

enum {
  get_error_message = 2,
  create_environment = 3,
  create_session = 7,
  run_session = 9,
  create_session_options = 10,
  set_graph_optimization_level = 23,
  set_intra_op_threads = 24,
  set_inter_op_threads = 25,
  session_get_input_type_info = 33,
  session_get_input_name = 36,
  session_get_output_name = 37,
  create_tensor_with_data = 49,
  get_tensor_mutable_data = 51,
  cast_type_info_to_tensor_info = 55,
  get_tensor_element_type = 60,
  get_tensor_shape_element_count = 64,
  get_tensor_type_and_shape = 65,
  create_cpu_memory_info = 69,
  get_allocator_with_default_options = 78,
};
enum { warnings = 2, all_optimizations = 99, device_allocator = 0, default_memory = 0 };

// The type with ONNX's number `element`.
static enum type type_of(int element) {
  switch (element) {
  case 1: return float32;
  case 2: return uint8;
  case 7: return int64;
  case 11: return float64;
  default: return other;
  }
}

static const function *api;

static void check(const void *status) {
  typedef const char *message(const void *);
  if (status) fail("ONNX Runtime", ((message *)api[get_error_message])(status));
}

// Calls a function in the table that returns a status.
#define CALL(name, types, ...) check(((const void *(*)types)api[name])(__VA_ARGS__))

typedef const void *run_function(
  void *session, const void *options, const char *const *input_names, const void *const *inputs,
  size_t input_count, const char *const *output_names, size_t output_count, void **outputs);

struct state {
  run_function *run;
  void *session, *input, *output;
  char *input_name, *output_name;
};

static void run(void *pointer) {
  struct state *state = pointer;
  const void *inputs[] = {state->input};
  const char *input_names[] = {state->input_name}, *output_names[] = {state->output_name};
  check(state->run(
    state->session, NULL, input_names, inputs, 1, output_names, 1, &state->output));
}

int main(int count, char **arguments) {
  if (count != 4) fail("usage", "onnxruntime MODEL INPUT SHAPE");
  struct input input = read_input(arguments[2], arguments[3]);
  api = OrtGetApiBase()->api(17);
  if (!api) fail("ONNX Runtime", "doesn't have this version of the API");

  struct state state = {.run = (run_function *)api[run_session]};
  void *environment, *options, *allocator, *memory, *info;
  const void *tensor_info;
  int type;
  CALL(create_environment, (int, const char *, void **), warnings, "peers", &environment);
  CALL(create_session_options, (void **), &options);
  CALL(set_graph_optimization_level, (void *, int), options, all_optimizations);
  CALL(set_intra_op_threads, (void *, int), options, 1);
  CALL(set_inter_op_threads, (void *, int), options, 1);
  CALL(
    create_session, (void *, const char *, void *, void **),
    environment, arguments[1], options, &state.session);
  CALL(get_allocator_with_default_options, (void **), &allocator);
  CALL(
    session_get_input_name, (void *, size_t, void *, char **),
    state.session, 0, allocator, &state.input_name);
  CALL(
    session_get_output_name, (void *, size_t, void *, char **),
    state.session, 0, allocator, &state.output_name);
  CALL(session_get_input_type_info, (void *, size_t, void **), state.session, 0, &info);
  CALL(cast_type_info_to_tensor_info, (void *, const void **), info, &tensor_info);
  CALL(get_tensor_element_type, (const void *, int *), tensor_info, &type);
  CALL(create_cpu_memory_info, (int, int, void **), device_allocator, default_memory, &memory);
  CALL(
    create_tensor_with_data,
    (void *, void *, size_t, const int64_t *, size_t, int, void **),
    memory, input.bytes, input.byte_count, input.shape, (size_t)input.rank, type, &state.input);

  // The first run makes the output's tensor; later runs write into it.
  run(&state);
  void *output_info, *values;
  size_t elements;
  CALL(get_tensor_type_and_shape, (void *, void **), state.output, &output_info);
  CALL(get_tensor_shape_element_count, (void *, size_t *), output_info, &elements);
  CALL(get_tensor_element_type, (const void *, int *), output_info, &type);
  CALL(get_tensor_mutable_data, (void *, void **), state.output, &values);
  print_values(values, elements, type_of(type));

  serve(run, &state);
  return 0;
}

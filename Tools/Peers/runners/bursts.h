// What the runners in C share: the protocol of `mnist-benchmark --bursts`.
//
//   RUNNER MODEL INPUT SHAPE      INPUT: a file of the values' bytes; SHAPE: for example 1x1x28x28
//
//  standard input     standard output
//                     the first output's values      after the first run
//  MILLISECONDS       RUNS MINIMUM MEDIAN            number and nanoseconds of the runs in that time
//  end of file        (the process ends)
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { largest_rank = 8 };

struct input {
  int64_t shape[largest_rank];
  int64_t rank;
  void *bytes;
  size_t byte_count;
};

static _Noreturn void fail(const char *what, const char *why) {
  fprintf(stderr, "%s: %s\n", what, why);
  exit(1);
}

static struct input read_input(const char *path, const char *shape) {
  struct input input = {0};
  for (const char *rest = shape; input.rank < largest_rank;) {
    char *end;
    input.shape[input.rank++] = strtoll(rest, &end, 10);
    if (*end != 'x') break;
    rest = end + 1;
  }
  FILE *file = fopen(path, "rb");
  if (!file || fseek(file, 0, SEEK_END)) fail(path, "can't be read");
  input.byte_count = (size_t)ftell(file);
  rewind(file);
  // Aligned for the widest vectors, as the peers' documentation recommends.
  input.bytes = aligned_alloc(64, (input.byte_count + 63) / 64 * 64);
  if (!input.bytes || fread(input.bytes, 1, input.byte_count, file) != input.byte_count)
    fail(path, "can't be read");
  fclose(file);
  return input;
}

enum type { float32, float64, uint8, int64, other };

static void print_values(const void *values, size_t count, enum type type) {
  for (size_t i = 0; i < count; i++) {
    const char *space = i ? " " : "";
    // Enough digits to get the same number back.
    switch (type) {
    case float32: printf("%s%.9g", space, ((const float *)values)[i]); break;
    case float64: printf("%s%.17g", space, ((const double *)values)[i]); break;
    case uint8: printf("%s%d", space, ((const uint8_t *)values)[i]); break;
    case int64: printf("%s%lld", space, (long long)((const int64_t *)values)[i]); break;
    case other: fail("output", "has a type that this program can't print");
    }
  }
  printf("\n");
  fflush(stdout);
}

static int64_t nanoseconds(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * INT64_C(1000000000) + time.tv_nsec;
}

static int compare_times(const void *a, const void *b) {
  int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
  return (x > y) - (x < y);
}

static void serve(void (*run)(void *), void *state) {
  size_t capacity = 1 << 16;
  int64_t *times = malloc(capacity * sizeof *times);
  char line[64];
  while (times && fgets(line, sizeof line, stdin)) {
    int64_t end = nanoseconds() + atoll(line) * 1000000, now;
    size_t count = 0;
    do {
      int64_t start = nanoseconds();
      run(state);
      now = nanoseconds();
      if (count == capacity) times = realloc(times, (capacity *= 2) * sizeof *times);
      if (!times) fail("burst", "no memory");
      times[count++] = now - start;
    } while (now < end);
    qsort(times, count, sizeof *times, compare_times);
    printf("%zu %lld %lld\n", count, (long long)times[0], (long long)times[count / 2]);
    fflush(stdout);
  }
}

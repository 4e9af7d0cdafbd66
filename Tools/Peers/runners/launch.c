// Starts a program several times and prints what each process took, from start to end:
//
//   launch COUNT PROGRAM ARGUMENT…      prints COUNT lines NANOSECONDS PEAK_KIBIBYTES STATUS
//
// A process inherits the peak memory of the process that starts it, so this program is small.
#define _GNU_SOURCE
#include <fcntl.h>
#include <spawn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>

extern char **environ;

static int64_t nanoseconds(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * INT64_C(1000000000) + time.tv_nsec;
}

int main(int count, char **arguments) {
  if (count < 3) return 64;
  posix_spawn_file_actions_t files;
  posix_spawn_file_actions_init(&files);
  posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&files, 1, "/dev/null", O_WRONLY, 0);
  for (int left = atoi(arguments[1]); left > 0; left--) {
    pid_t process;
    int status;
    struct rusage usage;
    int64_t start = nanoseconds();
    if (posix_spawn(&process, arguments[2], &files, NULL, arguments + 2, environ)) return 1;
    if (wait4(process, &status, 0, &usage) != process) return 1;
    printf("%lld %ld %d\n", (long long)(nanoseconds() - start), usage.ru_maxrss, status);
  }
  return 0;
}

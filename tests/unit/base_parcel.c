/* Bytes with descriptors between two ends of a socket. */
#include "check.h"

#include "base/parcel.h"

#include <fcntl.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static void pair(int ends[2])
{
    assert_int_equal(socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends), 0);
}

static size_t open_descriptors(void)
{
    size_t n = 0;
    for (int fd = 0; fd < 256; fd++)
        n += fcntl(fd, F_GETFD) >= 0;
    return n;
}

static void bytes_and_descriptors_arrive(void **state)
{
    (void)state;
    int ends[2], pipes[2], came[LT_PARCEL_FDS];
    char text[16];
    size_t n = LT_PARCEL_FDS;
    pair(ends);
    assert_int_equal(pipe(pipes), 0);
    assert_true(lt_parcel_send(ends[0], "hello", 5, pipes, 2));
    assert_int_equal(lt_parcel_take(ends[1], text, sizeof text, came, &n, 0), 5);
    assert_memory_equal(text, "hello", 5);
    assert_int_equal(n, 2);
    assert_true(fcntl(came[0], F_GETFD) & FD_CLOEXEC);
    assert_int_equal(write(came[1], "x", 1), 1);
    assert_int_equal(read(pipes[0], text, 1), 1);
    n = LT_PARCEL_FDS;
    assert_true(lt_parcel_send(ends[0], "bare", 4, NULL, 0));
    assert_int_equal(lt_parcel_take(ends[1], text, sizeof text, came, &n, 0), 4);
    assert_int_equal(n, 0);
    for (int i = 0; i < 2; i++) {
        close(pipes[i]);
        close(came[i]);
        close(ends[i]);
    }
}

/* What somebody sends beyond the room there is stays nobody's, and not ours for ever. */
static void what_has_no_room_is_closed(void **state)
{
    (void)state;
    int ends[2], one[4] = {0, 0, 0, 0}, came[1];
    char byte;
    size_t n = 1;
    pair(ends);
    size_t before = open_descriptors();
    assert_true(lt_parcel_send(ends[0], "x", 1, one, 4));
    assert_int_equal(lt_parcel_take(ends[1], &byte, 1, came, &n, 0), 1);
    assert_int_equal(n, 1);
    close(came[0]);
    assert_int_equal(open_descriptors(), before);
    close(ends[0]);
    n = 1;
    assert_int_equal(lt_parcel_take(ends[1], &byte, 1, came, &n, 0), 0);
    assert_int_equal(n, 0);
    assert_false(lt_parcel_send(ends[1], "x", 1, NULL, 0));
    close(ends[1]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(bytes_and_descriptors_arrive),
        cmocka_unit_test(what_has_no_room_is_closed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

// What Swift can't say: the vector table, leave to use the floating-point registers, what RAM contains at first,
// and the debugger's breakpoint.
        .syntax unified
        .thumb
        .section .vectors, "a"
        .word   stack_top
        .word   start
        .rept   14                      // Any fault waits for the debugger.
        .word   fault
        .endr

        .section .text.start, "ax"
        .thumb_func
        .globl  start
start:  ldr     r0, =0xe000ed88         // CPACR: full access
        ldr     r1, =0x00f00000
        str     r1, [r0]
        dsb
        isb
        ldr     r0, =data_start         // Copied from flash.
        ldr     r1, =data_end
        ldr     r2, =data_source
1:      cmp     r0, r1
        bhs     2f
        ldr     r3, [r2], #4
        str     r3, [r0], #4
        b       1b
2:      ldr     r1, =zero_end           // Zeros follow it.
        movs    r3, #0
3:      cmp     r0, r1
        bhs     4f
        str     r3, [r0], #4
        b       3b
4:      bl      program
        .thumb_func
fault:  b       .

        .text
        .thumb_func
        .globl  semihosting_call
semihosting_call:
        bkpt    #0xab
        bx      lr

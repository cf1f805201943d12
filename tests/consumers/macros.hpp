// The macros of other people's headers: each is nonsense here, so that a header of the library that meets one does not
// compile. Function-like macros have the number of arguments that they have where they come from.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_TESTS_MACROS_HPP
#define PRESCHOOL_PLAN_TESTS_MACROS_HPP

// Qt
#define slots @
#define signals @
#define emit @
#define forever @
#define foreach(variable, container) @
#define Q_OBJECT @
#define Q_SIGNALS @
#define Q_SLOTS @
#define Q_EMIT @
#define Q_FOREACH(variable, container) @
#define Q_FOREVER @
#define Q_UNUSED(x) @
#define Q_ENUM(x) @

// X11
#define None @
#define Status @
#define Bool @
#define True @
#define False @
#define Success @
#define Always @
#define Below @
#define Above @
#define Unsorted @
#define Complex @
#define Convex @
#define CursorShape @
#define FocusIn @
#define FocusOut @
#define KeyPress @
#define KeyRelease @
#define GrayScale @
#define DirectColor @
#define PseudoColor @
#define Expose @
#define ControlMask @
#define BadRequest @
#define BadValue @
#define Button1 @
#define AllValues @
#define NoValue @
#define XValue @
#define YValue @
#define RootWindow(display, screen) @

// Windows
#define near @
#define far @
#define small @
#define interface @
#define IN @
#define OUT @
#define OPTIONAL @
#define ERROR @
#define NO_ERROR @
#define DELETE @
#define VOID @
#define CONST @
#define STRICT @
#define TRUE @
#define FALSE @
#define ABSOLUTE @
#define RELATIVE @
#define TRANSPARENT @
#define DIFFERENCE @
#define DOMAIN @
#define OVERFLOW @
#define UNDERFLOW @
#define GetMessage @
#define CreateFile @
#define Yield() @
#define GetObject @
#define pascal @
#define cdecl @
#define hyper @
#define rad1 @
#define grp1 @

// Apple
#define check(assertion) @
#define check_noerr(code) @
#define check_string(assertion, text) @
#define verify(assertion) @
#define verify_noerr(code) @
#define require(assertion, label) @
#define require_noerr(code, label) @
#define require_string(assertion, label, text) @
#define nil @
#define Nil @
#define YES @
#define NO @

// Windows and Arduino
#define min(a, b) @
#define max(a, b) @

// Arduino
#define abs(x) @
#define round(x) @
#define sq(x) @
#define radians(degrees) @
#define degrees(radians) @
#define constrain(value, low, high) @
#define bit(b) @
#define bitRead(value, b) @
#define bitSet(value, b) @
#define bitClear(value, b) @
#define bitWrite(value, b, bitvalue) @
#define lowByte(w) @
#define highByte(w) @
#define word(...) @
#define interrupts() @
#define noInterrupts() @
#define _BV(b) @
#define F(text) @
#define PI @
#define EULER @
#define B0 @
#define B1 @
#define B10 @
#define B00000000 @
#define A0 @
#define A1 @
#define DEFAULT @
#define INTERNAL @
#define EXTERNAL @
#define INPUT @
#define OUTPUT @
#define HIGH @
#define LOW @
#define CHANGE @
#define RISING @
#define FALLING @
#define SERIAL @
#define DISPLAY @
#define DEC @
#define HEX @
#define OCT @
#define BIN @

// curses
#define move(y, x) @
#define clear() @
#define erase() @
#define timeout(delay) @
#define filter() @
#define box(window, vertical, horizontal) @
#define refresh() @
#define echo() @
#define noecho() @
#define border(ls, rs, ts, bs, tl, tr, bl, br) @
#define beep() @
#define flash() @
#define raw() @
#define nl() @
#define meta(window, flag) @
#define scroll(window) @
#define addch(character) @
#define addstr(text) @
#define getch() @
#define getstr(text) @
#define insch(character) @
#define delch() @
#define deleteln() @
#define standout() @
#define standend() @
#define attron(attributes) @
#define attroff(attributes) @
#define attrset(attributes) @
#define getyx(window, y, x) @
#define hline(character, count) @
#define vline(character, count) @
#define set_tabsize(size) @
#define stdscr @
#define instr(text) @
#define unctrl(character) @
#define clrtoeol() @
#define clrtobot() @
#define bkgd(character) @
#define touchwin(window) @
#define winch(window) @
#define setscrreg(top, bottom) @

#endif

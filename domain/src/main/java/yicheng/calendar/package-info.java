/**
 * The office's time: working days under the State Council calendar with its make-up days, holiday years with source
 * and status, and time limits such as "3 working days before, 17:00". All dates are those of the office's zone; this
 * package never asks what time it is.
 */
package yicheng.calendar;

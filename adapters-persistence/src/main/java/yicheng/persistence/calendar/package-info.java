/** The holiday years that the office entered itself, as documents. */
package yicheng.persistence.calendar;

/**
 * Getting a meeting ready (policy 4.1): its room, what is checked in the room the day before and half an hour ahead, and who
 * sits where. One document for each meeting; what has to be done, and how people are seated, is said by the rule book.
 */
package yicheng.preparation;

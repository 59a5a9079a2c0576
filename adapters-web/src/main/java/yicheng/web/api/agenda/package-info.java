/**
 * The agenda of a meeting over HTTP: its versions, what differs between two of them, another order proposed and set, topics
 * taken off. The list it follows from is in {@code list}.
 */
package yicheng.web.api.agenda;

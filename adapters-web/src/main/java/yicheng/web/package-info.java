/**
 * The office's door on the web: one server that carries the REST API and the pages. It starts, stops and guards; what
 * is answered is decided in the packages below.
 */
package yicheng.web;

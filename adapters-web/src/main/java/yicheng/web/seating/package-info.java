/**
 * The seat plan as a drawing, for the page and for the API: a line of coordinates for each chair, so that the template only
 * writes them down.
 */
package yicheng.web.seating;

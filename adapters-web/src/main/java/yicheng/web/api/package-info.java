/**
 * The REST API under {@code /api/v1}, as {@code openapi.yaml} describes it: reads requests, calls one use case, writes
 * the answer. The JSON shapes are records of their own, so that the domain may change its mind without breaking them.
 */
package yicheng.web.api;

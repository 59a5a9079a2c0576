/**
 * Commands that speak to a running server through its REST API, as any other system would: with a token, and told what
 * the server found.
 */
package yicheng.app.cli.remote;

/**
 * What an installation consists of: the folders an administrator keeps, and the office made from them. The command
 * line asks for it here and does not know how it is made.
 */
package yicheng.app.install;

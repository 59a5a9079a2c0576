/** A serving process is killed while people hand topics in. */
package yicheng.app.kill;

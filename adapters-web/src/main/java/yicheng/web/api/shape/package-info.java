/** JSON shapes that several answers share: editions, chances, and the names behind the ids of people and departments. */
package yicheng.web.api.shape;

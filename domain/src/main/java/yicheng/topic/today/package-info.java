/** What waits for a person today: the topics on which an act of his own is due, and those he waits for others to move. */
package yicheng.topic.today;

/** On a topic's page: the topics that read like it, and those that go along with it (3.2.rank.dup). */
package yicheng.web.pages.topics.alike;

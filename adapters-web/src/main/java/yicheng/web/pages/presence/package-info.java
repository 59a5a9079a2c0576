/** The pages about observers and about the roll: who is proposed, who came, and what is printed of it. */
package yicheng.web.pages.presence;

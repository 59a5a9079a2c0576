/** The page 导入既往议题: what was decided before this system, brought in all together or not at all. */
package yicheng.web.pages.past;

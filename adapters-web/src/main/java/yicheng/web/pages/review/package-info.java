/** The page 议题预审: a form that is judged as it is filled in, each finding beside the field it is about. */
package yicheng.web.pages.review;

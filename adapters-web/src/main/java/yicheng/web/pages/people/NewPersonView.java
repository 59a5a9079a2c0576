package yicheng.web.pages.people;

import yicheng.web.pages.forms.Form;

/** The page 登记人员. */
public record NewPersonView(long version, Choices choices, Form form) {}

package yicheng.web.pages.access;

import yicheng.web.pages.forms.Form;

/**
 * The page 修改密码.
 *
 * @param handedOver the password so far is one that somebody else knows
 */
public record PasswordView(Form form, boolean handedOver, String back) {}

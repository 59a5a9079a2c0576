package yicheng.web.pages.access;

import java.util.List;
import yicheng.web.WebSettings.DemoPerson;
import yicheng.web.pages.forms.Form;

/**
 * The page 登录.
 *
 * @param back where to go afterwards, on this very server
 */
public record SignInView(Form form, String back, List<DemoPerson> demo) {}

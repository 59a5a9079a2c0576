package yicheng.web.pages.people;

import java.util.List;
import java.util.Optional;
import yicheng.people.Department;
import yicheng.web.pages.forms.Form;

/** The page 登记部门, with those there are. */
public record NewDepartmentView(long version, List<Department> departments, Form form, Optional<Done> done) {}

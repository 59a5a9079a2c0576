/** When meetings sit, regular and ad hoc ones alike, as far as getting ready for them needs to know. */
package yicheng.preparation.sitting;

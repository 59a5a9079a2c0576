package yicheng.calendar;

class TestCalendarTest extends HolidayYearsContract {

    @Override
    protected HolidayYears holidayYears() {
        return yicheng.TestOffice::calendar;
    }
}

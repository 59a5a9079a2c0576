package yicheng.persistence;

import yicheng.calendar.HolidayYears;
import yicheng.calendar.HolidayYearsContract;

class ShippedHolidayYearsTest extends HolidayYearsContract {

    @Override
    protected HolidayYears holidayYears() {
        return CsvHolidayYears.shipped();
    }
}

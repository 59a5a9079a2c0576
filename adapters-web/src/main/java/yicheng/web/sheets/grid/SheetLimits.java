package yicheng.web.sheets.grid;

import java.io.ByteArrayInputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks through a part for what would make reading it as a worksheet stall: cells far to the right, endless formulas.
 * Which part is a worksheet only the workbook's relations say, so each is looked through.
 */
final class SheetLimits {

    /** A1 to ALL1048576: spreadsheets pad rows with blank cells, but never so far. */
    private static final Pattern CELL = Pattern.compile("[A-Za-z]{1,2}[1-9]\\d{0,6}|[Aa][A-La-l][A-Za-z][1-9]\\d{0,6}");

    /** What spreadsheets themselves allow. */
    private static final int LONGEST_FORMULA = 8_192;

    private static final int MOST_CELLS = 400_000;

    private int cells;

    private SheetLimits() {}

    static void check(byte[] part) {
        try {
            new SheetLimits().check(reader(part));
        } catch (XMLStreamException broken) {
            throw WorkbookParts.noWorkbook();
        }
    }

    private static XMLStreamReader reader(byte[] part) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(part));
    }

    private void check(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                check(xml, xml.getLocalName());
            }
        }
    }

    private void check(XMLStreamReader xml, String element) throws XMLStreamException {
        if (element.equals("c")) {
            var place = xml.getAttributeValue(null, "r");
            if (++cells > MOST_CELLS || (place != null && !CELL.matcher(place).matches())) {
                throw tooWide(place == null ? "" : place);
            }
        } else if (element.equals("f") && xml.getElementText().length() > LONGEST_FORMULA) {
            throw tooWide("");
        }
    }

    private static UnreadableSheet tooWide(String place) {
        return new UnreadableSheet(SheetFault.ofFile(
                "工作表太大（单元格 %s），不像议题表；请把议题复制到模板里再上报".formatted(place),
                "the sheet is too large (cell %s) for a table of topics; copy the topics into the template"
                        .formatted(place)));
    }
}

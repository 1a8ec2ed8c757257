package kz.dalel.document;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.w3c.dom.Element;

/** Draws a {@link Code} as one filled shape: sharp at any size, and no seams between its rows. */
final class CodeDrawer implements FSObjectDrawerFactory, FSObjectDrawer {

    @Override
    public FSObjectDrawer createDrawer(Element object) {
        return this;
    }

    @Override
    public boolean isReplacedObject(Element object) {
        return object.getAttribute("type").equals(Code.TYPE);
    }

    @Override
    public Map<Shape, String> drawObject(
            Element code,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        double module = width / Integer.parseInt(code.getAttribute("size"));
        Path2D dark = new Path2D.Double();
        for (String dot : code.getAttribute("dots").split(" ", -1)) {
            String[] measures = dot.split(",", -1);
            dark.append(rectangle(measures, x, y, module), false);
        }
        device.setColor(FSRGBColor.BLACK);
        device.fill(dark);
        return Map.of();
    }

    private static Rectangle2D rectangle(String[] measures, double x, double y, double module) {
        return new Rectangle2D.Double(
                x + Double.parseDouble(measures[0]) * module,
                y + Double.parseDouble(measures[1]) * module,
                Double.parseDouble(measures[2]) * module,
                Double.parseDouble(measures[3]) * module);
    }
}

package xiezhi.foundation.documents.seal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;
import xiezhi.foundation.documents.layout.Face;
import xiezhi.foundation.documents.layout.FontRack;

/** 印模: a round seal: red ring, the unit's name on an arc, a five-pointed star, below it what a special seal is for. No emblem. */
@Component
public class SealPicture {
    private static final int SIDE = 700;
    private static final Color RED = new Color(0xD8, 0x1E, 0x1E, 0xD8);
    private final FontRack rack;

    public SealPicture(FontRack rack) {
        this.rack = rack;
    }

    /** A PNG with a clear ground. */
    public byte[] draw(String unitName, String purpose) {
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D ink = image.createGraphics();
        ink.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        ink.setColor(RED);
        ring(ink);
        star(ink);
        arc(ink, unitName);
        below(ink, purpose);
        ink.dispose();
        return png(image);
    }

    private static void ring(Graphics2D ink) {
        double edge = SIDE * 0.03;
        ink.setStroke(new BasicStroke((float) edge));
        ink.draw(new Ellipse2D.Double(edge, edge, SIDE - 2 * edge, SIDE - 2 * edge));
    }

    private static void star(Graphics2D ink) {
        Path2D star = new Path2D.Double();
        double radius = SIDE * 0.165;
        for (int i = 0; i < 5; i++) {
            double angle = Math.toRadians(-90 + i * 144);
            double x = SIDE / 2.0 + radius * Math.cos(angle);
            double y = SIDE / 2.0 + radius * Math.sin(angle);
            if (i == 0) {
                star.moveTo(x, y);
            } else {
                star.lineTo(x, y);
            }
        }
        star.closePath();
        ink.fill(star);
    }

    /** The characters stand upright on the arc, spread over up to 260 degrees. */
    private void arc(Graphics2D ink, String name) {
        int[] points = name.codePoints().toArray();
        double spread = Math.min(260, points.length * 26.0);
        double step = points.length > 1 ? spread / (points.length - 1) : 0;
        double size = Math.min(SIDE * 0.135, SIDE * 0.39 * Math.toRadians(Math.max(step, 8)) * 1.05);
        double radius = SIDE * 0.365;
        for (int i = 0; i < points.length; i++) {
            double angle = Math.toRadians(-spread / 2 + i * step);
            AffineTransform place = AffineTransform.getTranslateInstance(SIDE / 2.0, SIDE / 2.0);
            place.rotate(angle);
            place.translate(0, -radius);
            place.scale(Math.min(1, size / (SIDE * 0.11)), 1); // many characters: narrow, as seal carvers do
            ink.fill(place.createTransformedShape(centred(points[i], Math.max(size, SIDE * 0.1))));
        }
    }

    private void below(Graphics2D ink, String purpose) {
        int[] points = purpose.codePoints().toArray();
        double size = Math.min(SIDE * 0.085, SIDE * 0.5 / Math.max(1, points.length));
        for (int i = 0; i < points.length; i++) {
            double x = SIDE / 2.0 + (i - (points.length - 1) / 2.0) * size * 1.08;
            ink.fill(AffineTransform.getTranslateInstance(x, SIDE * 0.74)
                    .createTransformedShape(centred(points[i], size)));
        }
    }

    /** The outline of a character around the origin; a frame when no font has it. */
    private Shape centred(int point, double size) {
        int place = rack.pick(Face.TITLE, point);
        if (place < 0) {
            return new Rectangle2D.Double(-size / 2, -size / 2, size, size);
        }
        Font font = awt(place).deriveFont((float) size);
        Shape outline = new BasicStroke((float) (size * 0.03)).createStrokedShape(glyph(font, point));
        java.awt.geom.Area heavy = new java.awt.geom.Area(glyph(font, point));
        heavy.add(new java.awt.geom.Area(outline));
        Rectangle2D box = heavy.getBounds2D();
        return AffineTransform.getTranslateInstance(-box.getCenterX(), -box.getCenterY())
                .createTransformedShape(heavy);
    }

    private static Shape glyph(Font font, int point) {
        return font.createGlyphVector(new java.awt.font.FontRenderContext(null, true, true), Character.toString(point))
                .getOutline();
    }

    private Font awt(int place) {
        try {
            Font[] all = Font.createFonts(new File(rack.font(place).path()));
            return all[0];
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("字体不可用于制章", e);
        }
    }

    private static byte[] png(BufferedImage image) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("印模不能生成", e);
        }
    }
}

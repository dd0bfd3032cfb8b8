package org.overflight.projection;

/** The directions in which a straight stretch may leave its first point, if it is to pass all following ones closely. */
final class Wedge {
    private final double tolerancePx;
    private double farthestPx;
    private boolean open;
    private double leftX;
    private double leftY;
    private double rightX;
    private double rightY;

    Wedge(double tolerancePx) {
        this.tolerancePx = tolerancePx;
    }

    /** Starts with all directions. */
    void open() {
        open = true;
        farthestPx = 0;
    }

    /** Whether the stretch may reach to a point, given from the stretch's start; narrows the wedge if so. */
    boolean accepts(double dx, double dy) {
        double distance = Math.sqrt(dx * dx + dy * dy);
        if (distance < farthestPx - tolerancePx) {
            return false; // turned back
        }
        if (distance <= tolerancePx) {
            return true;
        }
        if (!open && (rightX * dy - rightY * dx < 0 || dx * leftY - dy * leftX < 0)) {
            return false;
        }
        farthestPx = Math.max(farthestPx, distance);
        narrow(dx / distance, dy / distance, tolerancePx / distance);
        return true;
    }

    private void narrow(double ux, double uy, double sin) {
        double cos = Math.sqrt(1 - sin * sin);
        double newLeftX = ux * cos - uy * sin;
        double newLeftY = uy * cos + ux * sin;
        double newRightX = ux * cos + uy * sin;
        double newRightY = uy * cos - ux * sin;
        if (open || newLeftX * leftY - newLeftY * leftX > 0) {
            leftX = newLeftX;
            leftY = newLeftY;
        }
        if (open || rightX * newRightY - rightY * newRightX > 0) {
            rightX = newRightX;
            rightY = newRightY;
        }
        open = false;
    }
}

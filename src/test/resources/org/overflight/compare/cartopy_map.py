# python3 cartopy_map.py MISSION OUT.png: the map with Cartopy and Matplotlib. Natural Earth comes from base/, not from the network.
import json
import math
import sys

import matplotlib

matplotlib.use("agg")
import cartopy.crs as ccrs
import matplotlib.patheffects as effects
import matplotlib.pyplot as plt
import numpy
from matplotlib.lines import Line2D
from shapely.geometry import box, shape

RED, BLUE, SEA, GROUND = "#b2182b", "#2166ac", "#dcebf5", "#f7f3ea"
DASH = {"reported": "-", "inferred": (0, (4, 2)), "illustrative": (0, (0.1, 2))}
PLATE = ccrs.PlateCarree()
plt.rcParams["font.family"] = ["Open Sans", "DejaVu Sans"]
mission, out = sys.argv[1:3]


def read(file):
    with open(file, encoding="utf-8") as text:
        return json.load(text)


def features(name):
    return read(f"{mission}/{name}.json")["features"]


info = read(f"{mission}/map.json")
legs, places, arrows, names = (features(name) for name in ("legs", "places", "arrows", "names"))
HALO = [effects.withStroke(linewidth=2.5, foreground="white", alpha=0.9)]
POINT = 72 / 100  # a pixel of the 960, in points, as the figure has 100 of them to the inch


def label(axes, at, text, side, size):
    dx = 7 * (("E" in side) - ("W" in side))
    dy = (5 if dx else 8) * (("N" in side) - ("S" in side))
    axes.annotate(text, at, (dx * POINT, dy * POINT), textcoords="offset points", fontsize=size * POINT, fontweight=600, path_effects=HALO,
                  ha="left" if dx > 0 else "right" if dx else "center", va="center" if not dy else "bottom" if dy > 0 else "top",
                  zorder=9, annotation_clip=True)


def basemap(layer):
    # A polygon around the antipode of the map's centre comes out inside out: Antarctica goes, where the map is centred on the other pole.
    part = box(-180, -60 if info["centre"][1] == 90 else -90, 180, 90)
    for f in read(f"base/{layer}-cut.json")["features"]:
        geometry = shape(f["geometry"])
        for g in getattr(geometry, "geoms", [geometry]):
            yield g if part.contains(g) else g.buffer(0).intersection(part)


def draw(axes, side_key, extent):
    plane = axes.projection
    axes.set_facecolor(SEA)
    axes.spines["geo"].set(linewidth=0.8, edgecolor="#666666")
    for layer, style in (("land", dict(facecolor=GROUND, edgecolor="#7a8b99", linewidth=0.4)), ("lakes", dict(facecolor=SEA, edgecolor="#7a8b99", linewidth=0.2)),
                         ("borders", dict(facecolor="none", edgecolor="#b9ae9c", linewidth=0.4))):
        axes.add_geometries([g for g in basemap(layer) if not g.is_empty], PLATE, **style)
    axes.gridlines(xlocs=range(-180, 181, 15), ylocs=range(-75, 76, 15), linewidth=0.4, color="#a9c1d3", zorder=1.5)
    for f in names:
        sea = f["properties"]["kind"] == "seas"
        x, y = plane.transform_point(*f["geometry"]["coordinates"], PLATE)
        if extent[0] < x < extent[2] and extent[1] < y < extent[3]:
            axes.text(x, y, f["properties"]["name"], ha="center", va="center", fontsize=(13 if sea else 10) * POINT, style="italic" if sea else "normal",
                      color="#55809c" if sea else "#808080")
    for f in legs:
        if f["properties"]["flight"] != "return":
            escort = f["properties"]["role"] == "escort"
            points = plane.transform_points(PLATE, *numpy.array(f["geometry"]["coordinates"]).T)
            axes.plot(points[:, 0], points[:, 1], color=BLUE if escort else RED, linewidth=(13 if escort else 2.4) * POINT, zorder=4 if escort else 5,
                      linestyle="-" if escort else DASH[f["properties"]["evidence"]], dash_capstyle="round", solid_capstyle="butt")
    for f in arrows:
        x, y = plane.transform_point(*f["geometry"]["coordinates"], PLATE)
        axes.plot(x, y, color=RED, marker=(3, 0, f["properties"]["angle"] - 90), markersize=10 * POINT, zorder=6)
    for f in places:
        x, y = plane.transform_point(*f["geometry"]["coordinates"], PLATE)
        reported = f["properties"]["evidence"] == "reported"
        axes.plot(x, y, "o", markersize=(8 if reported else 6) * POINT, markerfacecolor=RED if reported else "white", markeredgecolor="white" if reported else RED,
                  markeredgewidth=0.8 * POINT, zorder=7)
        if f["properties"].get(side_key):
            label(axes, (x, y), f["properties"]["name"], f["properties"][side_key], 10.5 if len(places) > 25 else 13)


def legend(axes):
    lead = [f for f in legs if f["properties"]["role"] == "lead"]
    keys = [Line2D([], [], color=RED, linewidth=2.4 * POINT, linestyle=DASH[e], dash_capstyle="round", label=f"Path {e}")
            for e in sorted({f["properties"]["evidence"] for f in lead}, reverse=True)]
    keys[:] = sorted(keys, key=lambda key: key.get_label(), reverse=True)
    keys.append(Line2D([], [], color=RED, marker="o", markeredgecolor="white", linestyle="", label="Reported place"))
    if any(f["properties"]["evidence"] != "reported" for f in places):
        keys.append(Line2D([], [], color=RED, marker="o", markerfacecolor="white", markersize=4, linestyle="", label="Waypoint, illustrative"))
    if len(lead) < len(legs):
        keys.append(Line2D([], [], color=BLUE, linewidth=8 * POINT, label="Israeli F-15 escort"))
    axes.legend(handles=keys, loc="lower left", fontsize=12 * POINT, handlelength=3.5, framealpha=0.92, edgecolor="none", borderpad=0.9)


def set_extent(axes, x0, y0, x1, y1):
    axes.set_xlim(x0, x1)
    axes.set_ylim(y0, y1)


width, height = info["widthPx"], info["titlePx"] + info["mapPx"]
figure = plt.figure(figsize=(width / 100, height / 100))
lon, lat = info["centre"]
axes = figure.add_axes([0, 0, 1, info["mapPx"] / height], projection=ccrs.LambertAzimuthalEqualArea(lon, lat))
draw(axes, "side", info["extent"])
if info.get("horizonDeg"):
    from matplotlib.path import Path
    radius = info["extent"][3]
    turn = [math.radians(d) for d in range(0, 361, 2)]
    axes.set_boundary(Path([(radius * math.cos(t), radius * math.sin(t)) for t in turn]))
set_extent(axes, *info["extent"])
legend(axes)
if info.get("inset"):
    west, south, east, north = info["inset"]
    small = figure.add_axes([1 - 334 / width, (info["mapPx"] - 204) / height, 320 / width, 190 / height], projection=ccrs.Mercator())
    corners = small.projection.transform_points(PLATE, numpy.array([west, east]), numpy.array([south, north]))
    draw(small, "inset_side", corners[:, :2].ravel())
    small.set_extent([west, east, south, north], PLATE)
    axes.add_geometries([shape({"type": "Polygon", "coordinates": [[[west, south], [east, south], [east, north], [west, north], [west, south]]]})], PLATE,
                        facecolor="none", edgecolor="#333333", linewidth=0.8)
figure.text(16 / width, 1 - 21 / height, info["title"], fontsize=21 * POINT, fontweight=700, va="center")
figure.text(16 / width, 1 - 45 / height, info["subtitle"], fontsize=13 * POINT, color="#444444", va="center")
figure.savefig(out, dpi=200)

"""Shader text of the two styles, put into VTK's poly data shader through vtkShaderProperty.

The city is lit here and not by VTK's lights: one key light with cast shadow, a sky fill from above, a bounce from below,
contact shade at the foot of walls, and haze that ends in the sky's own colour, so that the far ground has no border.
Vertices bring `nrm` (normal) and `mat` (object row, material code + 16 x storeys, u, v), see maps/geometry.py.
Light is summed in linear RGB (gamma 2, which costs one multiplication) and shown with a soft shoulder.

GLSL 1.50; no branch that llvmpipe would have to walk twice.   Thread: any (text only).
"""

from __future__ import annotations

from typing import NamedTuple


class Cut(NamedTuple):
    """What a shader leaves away.   hides: objects whose texel says so; clips: all outside the box clipC, clipH, clipT."""

    hides: bool = False
    clips: bool = False


VERTEX_DECLARE = """//VTK::Normal::Dec
in vec3 nrm;
in vec4 mat;
out vec3 posW;
out vec3 nrmW;
out vec4 matV;
flat out int rowV;
"""
VERTEX_BODY = """//VTK::Normal::Impl
  posW = vertexMC.xyz;
  nrmW = nrm;
  matV = mat;
  rowV = int(mat.x + 0.5);  // not interpolated: over a large triangle a large number is not exact
"""
# Hidden objects fold to a point beyond the far plane. `base` keeps in the alpha of its second plane what is shown.
HIDE_DECLARE = """//VTK::Camera::Dec
uniform sampler2D baseTex;
uniform int planeRows;
float goneOf(float row)
{
  int r = int(row + 0.5);
  return texelFetch(baseTex, ivec2(r & 511, (r >> 9) + planeRows), 0).a;
}
"""
HIDE_BODY = """//VTK::CustomEnd::Impl
  gl_Position = goneOf(mat.x) > 0.25 ? vec4(0.0, 0.0, 2.0, 1.0) : gl_Position;
"""
LINE_HIDE_DECLARE = "in float row;\nflat out float fade;\n"
LINE_HIDE_BODY = """//VTK::CustomEnd::Impl
  float gone = goneOf(row);
  bool isDrawn = gone < 0.25 ? plainS > 0.5 : gone < 0.75;
  fade = gone < 0.25 ? 1.0 : ghostS;
  gl_Position = isDrawn ? gl_Position : vec4(0.0, 0.0, 2.0, 1.0);
"""
_CLIP = """
  vec3 inBox = posW - clipC;
  inBox.xy = vec2(dot(inBox.xy, clipT), dot(inBox.xy, vec2(-clipT.y, clipT.x)));
  if (any(greaterThan(abs(inBox), clipH))) discard;
"""
_SECTION = """
  c = gl_FrontFacing ? c : sectionC;
"""

LINE_VERTEX_DECLARE = """//VTK::Normal::Dec
out vec3 posW;
"""
LINE_VERTEX_BODY = """//VTK::Normal::Impl
  posW = vertexMC.xyz;
"""

_COMMON = """//VTK::Normal::Dec
in vec3 posW;
in vec3 nrmW;
in vec4 matV;
flat in int rowV;

vec3 skyColour(vec3 dir)
{
  float h = max(dir.z, 0.0);
  float up = h * 1.25 / (h + 0.25);
  float near = max(dot(dir, sunDir), 0.0);
  float near4 = near * near * near * near;
  return mix(horizonC, zenithC, up) + glowC * (near4 * 0.55 + near4 * near4 * near4 * 0.75) * (1.0 - 0.6 * up);
}
float random(vec3 p)
{
  ivec3 q = ivec3(floor(p));
  int h = q.x * 73856093 ^ q.y * 19349663 ^ q.z * 83492791;
  h = (h ^ (h >> 13)) * 1274126177;
  return float((h >> 8) & 65535) / 65535.0;
}
float cloud(vec2 p)
{
  vec2 i = floor(p), f = p - i;
  f = f * f * (3.0 - 2.0 * f);
  float a = random(vec3(i, 5.0)), b = random(vec3(i + vec2(1.0, 0.0), 5.0));
  float c = random(vec3(i + vec2(0.0, 1.0), 5.0)), d = random(vec3(i + vec2(1.0, 1.0), 5.0));
  return mix(mix(a, b, f.x), mix(c, d, f.x), f.y);
}
vec3 shown(vec3 c)
{
  c = c * (c * 0.22 + 1.0) / (c + 0.92);
  return sqrt(max(c, vec3(0.0)));
}
float hatch()
{
  float s = dot(posW, vec3(0.62, 0.62, 0.80)) / 3.2;
  float w = clamp(fwidth(s) * 1.2, 0.02, 0.5);
  float t = abs(fract(s) - 0.5);
  return mix(smoothstep(0.25 - w, 0.25 + w, t), 0.5, smoothstep(0.25, 0.5, w));
}
"""

_START = """
  vec3 toEye = camPos - posW;
  float far = length(toEye);
  toEye /= far;
  vec3 N = normalize(nrmW);
  N = dot(N, toEye) < 0.0 ? -N : N;
  int row = rowV;
  int code = int(matV.y + 0.5) & 15;
  ivec2 texel = ivec2(row & 511, row >> 9);
  int plane = code < 5 ? 0 : (code < 7 ? 1 : 2);
  vec4 base = texelFetch(baseTex, texel + ivec2(0, plane * planeRows), 0);
  vec4 data = texelFetch(dataTex, texel, 0);
"""

# In: base.rgb display colour; shine 0..1 mirror of the sky; own: light given off.
_LIGHT = """
  vec2 offset = N.xy * (1.0 - abs(N.z)) * fieldStep;
  vec4 field = texture(fieldTex, (posW.xy + offset - fieldBox.xy) * fieldBox.zw);
  float hidden = smoothstep(0.25, 0.95, field.r - posW.z) * shadowS;
  float flatness = abs(N.z);
  float rise = posW.z - field.b;
  float contact = mix(field.g, 1.0, clamp(rise / 14.0, 0.0, 1.0));
  contact = mix(contact, 0.55 + 0.45 * contact, 0.35);
  float facing = max(dot(N, keyDir), 0.0) * (1.0 - hidden);
  vec3 light = keyC * facing + (skyC * (0.58 + 0.42 * N.z) + bounceC * (0.5 - 0.5 * N.z)) * contact;
  vec3 c = base.rgb * base.rgb * light;
  if (shine > 0.0) {
    vec3 R = reflect(-toEye, N);
    vec3 sky = skyColour(vec3(R.xy, abs(R.z)));
    c = mix(c, sky * sky * (0.35 + 0.65 * contact), shine);
  }
  c += own;
  c = shown(c);
  float tint = dot(light, vec3(0.30, 0.45, 0.25));
  tint = 0.52 + 0.48 * tint / (tint + 0.35) * 1.45;
"""
# What lies over the ground between stations (maps/air_layer.py): colour where it is certain, hatched where it is not.
_AIR = """
  if (airS > 0.0) {
    vec2 airAt = (posW.xy - airBox.xy) * airBox.zw;
    vec4 air = texture(airTex, airAt);
    float sure = clamp(air.a * 2.0 - 1.0, 0.0, 1.0);
    float there = clamp(air.a * 2.0, 0.0, 1.0) * step(abs(airAt.x - 0.5), 0.5) * step(abs(airAt.y - 0.5), 0.5);
    float s = dot(posW.xy, vec2(0.7071)) / 8.0;
    float blur = clamp(fwidth(s) * 1.2, 0.02, 0.5);
    float line = 1.0 - smoothstep(0.07 - blur, 0.07 + blur, abs(fract(s) - 0.5));
    line = mix(line, 0.14, smoothstep(0.22, 0.5, blur));
    vec3 lined = mix(c * 0.94, c * 1.12 + 0.085, line);
    c = mix(c, mix(lined, air.rgb * AIR_LIGHT, sure), there * airS);
  }
"""
_CHOSEN = """
  float isOld = step(0.56, data.a);
  vec3 stripe = mix(mix(vec3(0.46, 0.48, 0.50), data.rgb * 0.66, isOld), mix(vec3(0.66, 0.67, 0.68), data.rgb * 1.08 + 0.03, isOld), hatch());
  vec3 chosen = data.a > 0.75 ? data.rgb : stripe;
  c = mix(c, chosen * min(tint, 1.08), step(0.25, data.a));
"""

_END = """
  float veil = 1.0 - exp(-far * far * hazeK.x - far * hazeK.y);
  c = mix(c, skyColour(vec3(-toEye.xy, 0.0)), veil);
  gl_FragData[0] = vec4(c, layerA);
"""

_WALLS = """
  float shine = 0.0;
  vec3 own = vec3(0.0);
  float storeys = floor((matV.y + 0.5) / 16.0);
  vec2 uv = matV.zw;
  vec2 w = fwidth(uv);
  float isRibbon = code == 3 ? 1.0 : 0.0, isCurtain = code == 4 ? 1.0 : 0.0;
  vec2 f = fract(uv);
  vec2 margin = mix(mix(vec2(0.27, 0.25), vec2(0.03, 0.30), isRibbon), vec2(0.05, 0.07), isCurtain);
  vec2 edge = clamp(w * 0.7, 0.004, 0.35);
  vec2 inside = smoothstep(margin - edge, margin + edge, f) * smoothstep(margin - edge, margin + edge, 1.0 - f);
  float share = (1.0 - 2.0 * margin.x) * (1.0 - 2.0 * margin.y);
  float blur = smoothstep(0.35, 0.85, max(w.x, w.y));
  float glass = mix(inside.x * inside.y, share, blur);
  glass *= (code >= 2 && code <= 4 && uv.y > 0.08 && uv.y < storeys) ? 1.0 : 0.0;
  float luck = random(vec3(floor(uv), float(row)));
  float floorLuck = random(vec3(floor(uv.y), 7.0, float(row)));
  vec3 pane = mix(vec3(0.20, 0.245, 0.285), vec3(0.33, 0.38, 0.42), isCurtain * 0.6) * (0.85 + 0.3 * luck * (1.0 - blur));
  float lintel = smoothstep(0.10, 0.0, 1.0 - margin.y - f.y) * (1.0 - blur) * glass;
  base.rgb = mix(base.rgb, pane * (1.0 - 0.35 * lintel), glass);
  shine = glass * mix(0.22, 0.42, isCurtain) * (1.0 + 1.2 * pow(1.0 - max(dot(N, toEye), 0.0), 3.0));
  float litShare = texelFetch(baseTex, texel, 0).a;
  float isLit = mix(step(luck * 0.75 + floorLuck * 0.25, litShare), litShare, blur);
  vec3 lamp = mix(vec3(1.0, 0.66, 0.30), vec3(1.0, 0.84, 0.58), luck);
  own = lamp * (isLit * glass * nightS * (0.55 + 0.9 * floorLuck) * 1.15);
  shine *= 1.0 - 0.9 * isLit * nightS;
  // roofs: courses of tiles, and a little unevenness on flat ones
  float isRoof = code == 6 ? 1.0 : 0.0;
  float course = fract(posW.z * 2.6);
  float cw = fwidth(posW.z * 2.6);
  base.rgb *= 1.0 - isRoof * 0.10 * smoothstep(0.55, 0.95, course) * (1.0 - smoothstep(0.25, 0.6, cw));
"""

_GROUND = """
  float shine = 0.0;
  vec3 own = vec3(0.0);
  float isGrass = code == 9 ? 1.0 : 0.0;
  vec2 p = posW.xy;
  float wide = cloud(p / 95.0) * 0.65 + cloud(p / 31.0) * 0.35;
  float fine = random(vec3(p * 1.4, 0.0)) - 0.5;
  float keep = 1.0 - smoothstep(60.0, 260.0, far);
  base.rgb *= 1.0 + (0.08 + 0.16 * isGrass) * (wide - 0.5) + (0.03 + 0.035 * isGrass) * fine * keep;
  float wood = smoothstep(0.40, 0.62, cloud(p / 330.0) * 0.6 + wide * 0.4) * smoothstep(900.0, 1700.0, length(p));
  base.rgb = mix(base.rgb, vec3(0.225, 0.285, 0.205) * (0.85 + 0.3 * wide), isGrass * wood * 0.85);
"""

# An aerial picture is the ground's own colour; the operator style keeps a hint of its light and dark.
_PHOTO = """
  vec2 uv = (posW.xy - photoBox.xy) * photoBox.zw;
  vec4 photo = texture(photoTex, clamp(uv, 0.0, 1.0));
  float shows = photo.a * step(abs(uv.x - 0.5), 0.5) * step(abs(uv.y - 0.5), 0.5);
"""
_PHOTO_COLOUR = """
  base.rgb = mix(base.rgb, min(photo.rgb * 1.06, vec3(1.0)), shows);
"""
_PHOTO_DIM = """
  base.rgb = mix(base.rgb, base.rgb * (0.62 + 0.85 * dot(photo.rgb, vec3(0.30, 0.59, 0.11))), shows * 0.8);
"""

_PANELS = """
  float shine = 0.0;
  vec3 own = vec3(0.0);
  float isPv = code == 12 ? 1.0 : 0.0;
  vec2 uv = matV.zw / vec2(1.03, 1.72);
  vec2 w = fwidth(uv);
  vec2 f = abs(fract(uv) - 0.5);
  vec2 edge = clamp(w, 0.008, 0.5);
  vec2 line = smoothstep(0.47 - edge, 0.47 + edge, f);
  float frame = max(line.x, line.y);
  vec2 cells = abs(fract(uv * vec2(6.0, 10.0)) - 0.5);
  vec2 cw = w * vec2(6.0, 10.0);
  vec2 cline = smoothstep(0.46 - cw, 0.46 + cw, cells) * (1.0 - smoothstep(0.2, 0.5, cw));
  frame = mix(frame, 0.10, smoothstep(0.35, 0.9, max(w.x, w.y)));
  base.rgb = mix(base.rgb, vec3(0.60, 0.66, 0.72), isPv * (0.72 * frame + 0.16 * max(cline.x, cline.y)));
  shine = isPv * (0.16 + 0.5 * pow(1.0 - max(dot(N, toEye), 0.0), 3.0));
"""

_TREES = """
  float shine = 0.0;
  vec3 own = vec3(0.0);
  base.rgb *= 0.80 + 0.40 * matV.z;
  base.rgb *= 0.55 + 0.60 * matV.w;
  N = normalize(mix(N, vec3(0.0, 0.0, 1.0), 0.15));
"""

_WATER = """
  vec2 p = posW.xy;
  float wind = 0.35 + 0.9 * cloud(p / 140.0 + vec2(0.0, p.x / 900.0));
  vec2 bent = p + 2.6 * vec2(cloud(p / 17.0), cloud(p / 17.0 + 9.0));
  vec2 slope = vec2(0.0);
  vec4 phase = vec4(dot(bent, vec2(1.94, 0.62)), dot(bent, vec2(-0.43, 1.21)), dot(bent, vec2(0.52, 0.44)), dot(bent, vec2(0.11, -0.31)));
  vec4 keep4 = exp(-far * vec4(1.98, 1.28, 0.68, 0.33) * 0.0016);
  vec4 wave = cos(phase) * keep4;
  slope = wave.x * vec2(0.95, 0.30) + wave.y * vec2(-0.33, 0.94) + wave.z * vec2(0.76, 0.65) + wave.w * vec2(0.33, -0.94);
  N = normalize(vec3(slope * 0.020 * wind, 1.0));
  vec4 field = texture(fieldTex, (p - fieldBox.xy) * fieldBox.zw);
  float hidden = smoothstep(0.25, 0.95, field.r - posW.z) * shadowS;
  float shore = 1.0 - smoothstep(0.70, 1.0, field.g);
  vec3 body = base.rgb * base.rgb;
  body *= mix(vec3(0.82, 0.90, 0.96), vec3(1.15, 1.22, 1.12), clamp(0.45 * wind + 0.6 * shore - 0.2, 0.0, 1.0));
  vec3 c = body * (skyC * 0.80 + keyC * 0.26 * max(keyDir.z, 0.12) * (1.0 - 0.6 * hidden));
  float facing = max(dot(N, toEye), 0.0);
  float fresnel = 0.025 + 0.80 * pow(1.0 - facing, 4.0);
  vec3 R = reflect(-toEye, N);
  R = normalize(vec3(R.xy, abs(R.z) + 0.02));
  vec3 sky = skyColour(R);
  // the city's mirror image: a walk over the height field, its step growing as it goes
  float mirrored = 0.0, t = 5.0;
  for (int i = 0; i < marchN; i++) {
    vec2 q = (p + R.xy * t - fieldBox.xy) * fieldBox.zw;
    float top = texture(fieldTex, q).a;
    mirrored = max(mirrored, smoothstep(0.0, 1.5 + t * 0.02, top - (posW.z + R.z * t)) * step(abs(q.x - 0.5), 0.5) * step(abs(q.y - 0.5), 0.5));
    t *= 1.24;
  }
  vec3 image = vec3(0.20, 0.175, 0.155) * (skyC + 0.35 * keyC) + vec3(0.34, 0.21, 0.09) * nightS * (0.35 + 0.65 * cloud(R.xy * 240.0));
  c = mix(c, mix(sky * sky, image, mirrored * 0.86), min(fresnel, 0.85) * (1.0 - 0.25 * hidden));
  float glint = pow(max(dot(R, keyDir), 0.0), 220.0);
  c += keyC * glint * (1.0 - hidden) * (1.0 - mirrored) * 0.7;
  c = shown(c);
  c = mix(c, data.rgb, step(0.75, data.a));
"""

_OPERATOR = """
  float form = 0.5 + 0.5 * dot(N, keyDir);
  vec3 c = base.rgb * (skyC + keyC * form * form);
"""
_OPERATOR_CHOSEN = """
  float isOld = step(0.56, data.a);
  vec3 under = mix(base.rgb, data.rgb, isOld);
  vec3 stripe = mix(under * mix(0.80, 0.66, isOld), under * mix(1.22, 1.08, isOld) + 0.04, hatch());
  vec3 chosen = data.a > 0.75 ? data.rgb : stripe;
  c = mix(c, chosen * (0.74 + 0.34 * form), step(0.25, data.a));
"""

LINE_FRAGMENT_DECLARE = """//VTK::Normal::Dec
in vec3 posW;
"""
LINE_FRAGMENT = """
  float far = length(camPos - posW);
  float veil = 1.0 - exp(-far * far * hazeK.x - far * hazeK.y);
  gl_FragData[0] = vec4(lineC.rgb, lineC.a * (1.0 - veil) * (1.0 - 0.75 * smoothstep(lineC.a * 200.0, 2200.0, far)));
"""

SKY_FRAGMENT_DECLARE = _COMMON.replace("in vec3 nrmW;\nin vec4 matV;\nflat in int rowV;\n", "").split(
    "float random"
)[0]
SKY_FRAGMENT = """
  vec3 dir = normalize(posW);
  vec3 c = skyColour(dir);
  float disc = smoothstep(0.99990, 0.99996, dot(dir, sunDir)) * step(-0.01, sunDir.z) * sunDisc;
  c = mix(c, vec3(1.0, 0.96, 0.88), disc);
  float grain = fract(sin(dot(gl_FragCoord.xy, vec2(12.9, 78.2))) * 43758.5) - 0.5;
  gl_FragData[0] = vec4(c + grain / 160.0, 1.0);
"""

FRAGMENT_DECLARE = _COMMON
_ON_GROUND = ("ground", "photo")
_MATERIALS = {
    "buildings": _WALLS,
    "ground": _GROUND,
    "panels": _PANELS,
    "trees": _TREES,
    "photo": _GROUND + _PHOTO + _PHOTO_COLOUR,
}


def fragment(material: str, style: str, cut: Cut = Cut()) -> str:  # noqa: B008  an immutable tuple
    """Body that replaces VTK's lighting, for a material of `buildings, ground, panels, photo, trees, water` in a style."""
    start = _CLIP + _START if cut.clips else _START
    end = _SECTION + _END if cut.clips and material == "buildings" else _END
    if style == "operator":
        dim = _PHOTO + _PHOTO_DIM if material == "photo" else ""
        air = _AIR.replace("AIR_LIGHT", "(0.74 + 0.34 * form)") if material in _ON_GROUND else ""
        return start + dim + _OPERATOR + air + _OPERATOR_CHOSEN + end
    if material == "water":
        return start + _WATER + end
    air = _AIR.replace("AIR_LIGHT", "min(tint, 1.08)") if material in _ON_GROUND else ""
    return start + _MATERIALS[material] + _LIGHT + air + _CHOSEN + end


def line_fragment(cut: Cut) -> str:
    end = "  gl_FragData[0].a *= fade;\n" if cut.hides else ""
    return (_CLIP if cut.clips else "") + LINE_FRAGMENT + end


def line_declare(cut: Cut) -> str:
    return LINE_FRAGMENT_DECLARE + ("flat in float fade;\n" if cut.hides else "")

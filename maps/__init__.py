"""From files to the 3D scene: readers, meshes, VTK layers, styles, picking. No Qt in here."""

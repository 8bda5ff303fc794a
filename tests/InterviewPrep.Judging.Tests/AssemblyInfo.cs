// What is judged is confined by Linux.
[assembly: System.Runtime.Versioning.SupportedOSPlatform("linux")]

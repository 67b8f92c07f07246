using System.Text.Json;

namespace CxBot.Playground.Shapes;

/// <summary>Looks at one value, which stands at that JSON pointer, and adds what the platform would object to.</summary>
internal delegate void Rule(JsonElement value, string at, ICollection<Fault> faults);

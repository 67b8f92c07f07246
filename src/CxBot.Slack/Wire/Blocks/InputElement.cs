using System.Text.Json.Serialization;

namespace CxBot.Slack.Wire.Blocks;

/// <summary>What a question is answered with.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(PlainTextInput), "plain_text_input")]
[JsonDerivedType(typeof(DatePicker), "datepicker")]
[JsonDerivedType(typeof(StaticSelect), "static_select")]
[JsonDerivedType(typeof(RadioButtons), "radio_buttons")]
[JsonDerivedType(typeof(ExternalSelect), "external_select")]
[JsonDerivedType(typeof(MultiExternalSelect), "multi_external_select")]
internal abstract record InputElement(string ActionId);

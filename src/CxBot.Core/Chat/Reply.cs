using System.Text.Json.Serialization;

namespace CxBot.Core.Chat;

/// <summary>What a handler answers to the one who acted. Everything else that must be said is an outbox row.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "reply")]
[JsonDerivedType(typeof(Private), "private")]
[JsonDerivedType(typeof(Public), "public")]
[JsonDerivedType(typeof(Replace), "replace")]
[JsonDerivedType(typeof(Ask), "ask")]
[JsonDerivedType(typeof(Fix), "fix")]
[JsonDerivedType(typeof(Silent), "silent")]
public abstract record Reply
{
    private Reply() { }

    /// <summary>Only the actor reads it: ephemeral in a channel, or their one-to-one chat.</summary>
    public sealed record Private(Card Card) : Reply
    {
        /// <summary>What later edits find it by where it is a message that stays, in a one-to-one chat; else it stays as it is.</summary>
        public string? Subject { get; init; }
    }

    /// <summary>Everybody at the place reads it.</summary>
    public sealed record Public(Card Card) : Reply;

    /// <summary>Takes the place of the message whose button was pressed, for the one who pressed; else the same as private.</summary>
    public sealed record Replace(Card Card) : Reply;

    /// <summary>Opens a form.</summary>
    public sealed record Ask(Form Form) : Reply;

    /// <summary>Shows the form again as typed, with a sentence at each field that needs mending (field id to sentence).</summary>
    public sealed record Fix(Form Form, IReadOnlyDictionary<string, Text> Faults) : Reply;

    /// <summary>Nothing to say: what happened can be seen.</summary>
    public sealed record Silent : Reply;
}

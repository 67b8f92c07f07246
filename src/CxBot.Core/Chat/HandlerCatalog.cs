using CxBot.Core.Rights;
using CxBot.Core.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace CxBot.Core.Chat;

/// <summary>Every handler of the assembly, by what it answers to. A handler is made anew for each act, around its database.</summary>
internal sealed class HandlerCatalog
{
    private readonly IServiceProvider services;
    private readonly Dictionary<string, HandlerEntry> buttons = [];
    private readonly Dictionary<string, HandlerEntry> forms = [];
    private readonly Dictionary<string, HandlerEntry> messageActions = [];
    private readonly Dictionary<Type, HandlerEntry> others = [];
    private readonly List<CommandEntry> commands = [];

    public HandlerCatalog(IServiceProvider services, Readers readers)
    {
        this.services = services;
        using var db = readers.Open();
        foreach (var type in typeof(HandlerCatalog).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false }))
            Add(type, db);
    }

    /// <summary>The commands, for help.</summary>
    public IReadOnlyList<ICommand> Commands => [.. commands.Select(command => command.Sample)];

    public HandlerEntry? Button(string action) => buttons.GetValueOrDefault(action);

    public HandlerEntry? Form(string id) => forms.GetValueOrDefault(id);

    public HandlerEntry? MessageAction(string id) => messageActions.GetValueOrDefault(id);

    /// <summary>The only handler of its kind of inbound, e.g. of <see cref="BotAdded"/>.</summary>
    public HandlerEntry? Only<TInbound>()
        where TInbound : Inbound => others.GetValueOrDefault(typeof(TInbound));

    /// <summary>The command that answers to this first word.</summary>
    public CommandEntry? Command(string word) => commands.Find(command => command.Sample.AnswersTo(word));

    private void Add(Type type, CxDb db)
    {
        var handled = type.GetInterfaces()
            .FirstOrDefault(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IHandler<>))
            ?.GetGenericArguments()[0];
        if (handled is null)
            return;
        if (!RightsIndex.Holds(type))
            throw new InvalidOperationException($"{type.Name} has no row in Rights/RightsTable.cs: say there who may do it.");
        // Menus and help ask nothing of the database.
        Type[] given = Array.Exists(type.GetConstructors()[0].GetParameters(), parameter => parameter.ParameterType == typeof(CxDb))
            ? [typeof(CxDb)]
            : [];
        var entry = new HandlerEntry(type, ActivatorUtilities.CreateFactory(type, given), type.IsAssignableTo(typeof(IReadOnlyHandler)));
        switch (entry.Create(services, db))
        {
            case ICommand command:
                commands.Add(new CommandEntry(command, entry));
                break;
            case IButton button:
                buttons.Add(button.Action, entry);
                break;
            case IForm form:
                forms.Add(form.Id, entry);
                break;
            case IMessageAction action:
                messageActions.Add(action.Id, entry);
                break;
            default:
                others.Add(handled, entry);
                break;
        }
    }
}

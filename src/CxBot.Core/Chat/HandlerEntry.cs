using CxBot.Core.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace CxBot.Core.Chat;

/// <summary>How to make a handler, and whether it only reads.</summary>
internal sealed record HandlerEntry(Type Handler, ObjectFactory Factory, bool ReadsOnly)
{
    public object Create(IServiceProvider services, CxDb db) => Factory(services, [db]);
}

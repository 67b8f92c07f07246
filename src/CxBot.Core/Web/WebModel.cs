using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CxBot.Core.Web;

internal sealed class WebModel : IEntityTypeConfiguration<WebLink>, IEntityTypeConfiguration<WebSession>
{
    public void Configure(EntityTypeBuilder<WebLink> builder)
    {
        builder.HasKey(link => link.TokenHash);
        builder.HasIndex(link => link.EndsAt);
    }

    public void Configure(EntityTypeBuilder<WebSession> builder)
    {
        builder.HasKey(session => session.TokenHash);
        builder.HasIndex(session => session.EndsAt);
        builder.HasIndex(session => session.PersonId);
    }
}

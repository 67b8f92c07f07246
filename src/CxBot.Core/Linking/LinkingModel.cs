using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CxBot.Core.Linking;

internal sealed class LinkingModel
    : IEntityTypeConfiguration<PersonJoin>,
        IEntityTypeConfiguration<LinkCode>,
        IEntityTypeConfiguration<LinkTries>
{
    public void Configure(EntityTypeBuilder<PersonJoin> builder)
    {
        builder.HasIndex(join => join.KeptId);
        builder.HasIndex(join => join.JoinedId);
    }

    public void Configure(EntityTypeBuilder<LinkCode> builder)
    {
        builder.HasKey(code => code.PersonId);
        builder.Property(code => code.PersonId).ValueGeneratedNever();
        builder.HasIndex(code => code.Hash).IsUnique();
    }

    public void Configure(EntityTypeBuilder<LinkTries> builder)
    {
        builder.HasKey(tries => tries.PersonId);
        builder.Property(tries => tries.PersonId).ValueGeneratedNever();
    }
}
